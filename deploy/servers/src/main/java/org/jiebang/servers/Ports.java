package org.jiebang.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** TCP ports of the loopback interface. */
public final class Ports {

  private Ports() {}

  /**
   * A port nobody listens on at this moment.
   *
   * @return its number
   */
  public static int free() {
    return free(1).get(0);
  }

  /**
   * Several such ports, all different.
   *
   * @param count how many
   * @return their numbers
   */
  public static List<Integer> free(int count) {
    List<ServerSocket> held = new ArrayList<>();
    try {
      for (int i = 0; i < count; i++) {
        held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      return held.stream().map(ServerSocket::getLocalPort).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("No free port on the loopback interface", e);
    } finally {
      held.forEach(Ports::close);
    }
  }

  /**
   * Whether a server on this port could not start.
   *
   * @param port its number
   * @return true if somebody listens there
   */
  public static boolean isTaken(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      // Without it, connections that a former server left behind would look like a server.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  static void requireFree(int port, String server) {
    if (isTaken(port)) {
      throw new ServerStartException(
          ServerStartException.Reason.PORT_TAKEN,
          "%s cannot listen on port %d because another process does: end that process or choose another port."
              .formatted(server, port));
    }
  }

  private static void close(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
