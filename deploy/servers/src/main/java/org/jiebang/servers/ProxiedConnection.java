package org.jiebang.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import org.jiebang.servers.FaultProxy.Direction;

/** One client's connection through the proxy: two sockets and a thread for each way. */
final class ProxiedConnection {

  private static final int PIECE = 16 * 1024;

  private final Socket client;
  private final Socket server;
  private final Faults faults;
  private final AtomicInteger openWays = new AtomicInteger(Direction.values().length);

  private ProxiedConnection(Socket client, Socket server, Faults faults) {
    this.client = client;
    this.server = server;
    this.faults = faults;
  }

  static ProxiedConnection open(Socket client, int serverPort, Faults faults) throws IOException {
    Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
    client.setTcpNoDelay(true);
    server.setTcpNoDelay(true);
    ProxiedConnection connection = new ProxiedConnection(client, server, faults);
    Daemons.start(() -> connection.pass(client, server, Direction.TO_SERVER));
    Daemons.start(() -> connection.pass(server, client, Direction.TO_CLIENT));
    return connection;
  }

  boolean isClosed() {
    return client.isClosed() || server.isClosed();
  }

  void reset() {
    reset(client);
    reset(server);
    faults.connectionClosed();
  }

  /** With a lingering time of nothing, closing sends RST and throws away what waits to be sent. */
  static void reset(Socket socket) {
    try {
      socket.setSoLinger(true, 0);
      socket.close();
    } catch (IOException e) {
      // It is closed already.
    }
  }

  private void pass(Socket from, Socket to, Direction direction) {
    byte[] piece = new byte[PIECE];
    try {
      for (int read = from.getInputStream().read(piece);
          read >= 0;
          read = from.getInputStream().read(piece)) {
        faults.holdBack(direction, read, this::isClosed);
        to.getOutputStream().write(piece, 0, read);
      }
      // The news of the end travels no faster than the bytes before it.
      faults.holdBack(direction, 0, this::isClosed);
      to.shutdownOutput();
      if (openWays.decrementAndGet() == 0) {
        from.close();
        to.close();
      }
    } catch (IOException e) {
      reset();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
