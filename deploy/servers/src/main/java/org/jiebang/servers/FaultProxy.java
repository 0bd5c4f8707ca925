package org.jiebang.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * A bad network on demand: it listens on one port of the loopback interface, passes everything on
 * to another, and can be told to fail. Faults add up until {@link #restore()}.
 */
public final class FaultProxy implements AutoCloseable {

  /** The two ways of a connection. */
  public enum Direction {
    /** What the client sends. */
    TO_SERVER,
    /** What the server answers. */
    TO_CLIENT
  }

  private final int port;
  private final int serverPort;
  private final Faults faults = new Faults();
  private final List<ProxiedConnection> connections = new CopyOnWriteArrayList<>();
  private @Nullable ServerSocket listener;

  private FaultProxy(int port, int serverPort) {
    this.port = port;
    this.serverPort = serverPort;
    listen();
  }

  /**
   * Stands in front of a server, which need not run yet.
   *
   * @param serverPort what the server listens on
   * @return a proxy on a free port, with no fault
   */
  public static FaultProxy inFrontOf(int serverPort) {
    return new FaultProxy(Ports.free(), serverPort);
  }

  /**
   * Stands in front of a server on a certain port.
   *
   * @param port what clients connect to
   * @param serverPort what the server listens on
   * @return a proxy with no fault
   */
  public static FaultProxy between(int port, int serverPort) {
    return new FaultProxy(port, serverPort);
  }

  /**
   * Where clients connect to.
   *
   * @return the proxy's port
   */
  public int port() {
    return port;
  }

  /** Breaks all connections and refuses new ones. */
  public synchronized void cut() {
    stopListening();
    reset();
  }

  /** Breaks all connections (RST); what was on its way is lost. New ones are served. */
  public synchronized void reset() {
    connections.forEach(ProxiedConnection::reset);
    connections.clear();
  }

  /**
   * Lets nothing through while all connections look alive. What is held back flows on after {@link
   * #restore()}, as TCP would.
   */
  public void blackhole() {
    blackhole(Direction.TO_SERVER);
    blackhole(Direction.TO_CLIENT);
  }

  /**
   * Lets nothing through in one direction: with {@link Direction#TO_CLIENT} the server does its
   * work and the client never hears of it.
   *
   * @param direction that is blocked
   */
  public void blackhole(Direction direction) {
    faults.block(direction);
  }

  /**
   * Holds everything back for a while, each way.
   *
   * @param latency of one way
   */
  public void delay(Duration latency) {
    faults.delay(latency);
  }

  /**
   * Lets only so much through, each way of each connection.
   *
   * @param bytesPerSecond at least one
   */
  public void throttle(int bytesPerSecond) {
    faults.throttle(bytesPerSecond);
  }

  /** Ends all faults. Connections that were broken stay broken. */
  public synchronized void restore() {
    faults.clear();
    if (listener == null) {
      listen();
    }
  }

  /**
   * How many connections pass through it now.
   *
   * @return their number
   */
  public int openConnections() {
    connections.removeIf(ProxiedConnection::isClosed);
    return connections.size();
  }

  @Override
  public synchronized void close() {
    stopListening();
    reset();
  }

  private void listen() {
    try {
      ServerSocket socket = new ServerSocket();
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      listener = socket;
      Daemons.start(() -> acceptAll(socket));
    } catch (IOException e) {
      throw new UncheckedIOException("The fault proxy cannot listen on port " + port, e);
    }
  }

  private void stopListening() {
    if (listener != null) {
      try {
        listener.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      listener = null;
    }
  }

  private void acceptAll(ServerSocket socket) {
    while (!socket.isClosed()) {
      try {
        accept(socket, socket.accept());
      } catch (IOException e) {
        // The listener was closed, or a client was gone before it was served.
      }
    }
  }

  /**
   * Under the lock, so that a connection accepted at the moment of a cut is not forgotten by it.
   */
  private synchronized void accept(ServerSocket socket, Socket client) throws IOException {
    connections.removeIf(ProxiedConnection::isClosed);
    if (socket.isClosed()) {
      ProxiedConnection.reset(client);
      return;
    }
    try {
      connections.add(ProxiedConnection.open(client, serverPort, faults));
    } catch (IOException e) {
      ProxiedConnection.reset(client);
    }
  }
}
