package org.jiebang.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** In the place of a service: healthy, and ready to say what its environment told it. */
public final class StandIn {

  private StandIn() {}

  /**
   * Runs it.
   *
   * @param args none
   * @throws IOException if a port is taken
   */
  public static void main(String[] args) throws IOException {
    Map<String, String> told = System.getenv();
    serve(told, "MANAGEMENT_PORT", "/health/readiness", "{\"status\":\"UP\"}");
    serve(
        told,
        "SERVER_PORT",
        "/",
        told.get("JDBC_URL") + " " + told.get("JIEBANG_AS_OF") + " " + told.get("OIDC_ISSUER"));
    System.out.println("stand-in " + ProcessHandle.current().pid());
  }

  private static void serve(Map<String, String> told, String port, String path, String answer)
      throws IOException {
    int number = Integer.parseInt(String.valueOf(told.get(port)));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), number), 0);
    server.createContext(
        path,
        exchange -> {
          byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
  }
}
