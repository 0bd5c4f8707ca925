package org.jiebang.local.gateway;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which headers go on: not those of one connection, and none by which a caller could pretend that a
 * gateway had vouched for him.
 */
final class ForwardedHeaders {

  private static final Set<String> HOP_BY_HOP =
      Set.of(
          "connection",
          "keep-alive",
          "proxy-authenticate",
          "proxy-authorization",
          "proxy-connection",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");
  private static final Set<String> VOUCHING =
      Set.of("forwarded", "x-real-ip", "x-original-url", "x-rewrite-url");
  private static final List<String> VOUCHING_PREFIXES =
      List.of("x-user", "x-forwarded", "x-auth", "x-envoy");

  private ForwardedHeaders() {}

  static void cleanse(MutableHttpHeaders headers) {
    removeHopByHop(headers);
    List.copyOf(headers.names()).stream()
        .filter(ForwardedHeaders::vouches)
        .forEach(headers::remove);
    // On loopback compression costs more than it saves, and it would hold events back.
    headers.remove("Accept-Encoding");
    // The gateway itself says "continue" when it begins to read.
    headers.remove("Expect");
  }

  static void removeHopByHop(MutableHttpHeaders headers) {
    Stream.concat(connectionOptions(headers).toList().stream(), HOP_BY_HOP.stream())
        .filter(name -> !name.isEmpty())
        .forEach(headers::remove);
  }

  /**
   * The mutable request shares its headers with the one the server answers, who would no longer
   * find it there.
   */
  static boolean closeConnection(HttpHeaders headers) {
    return connectionOptions(headers).anyMatch("close"::equalsIgnoreCase);
  }

  static void announceEnd(MutableHttpHeaders headers, boolean lastOfConnection) {
    if (lastOfConnection) {
      headers.set("Connection", "close");
    }
  }

  private static Stream<String> connectionOptions(HttpHeaders headers) {
    return headers.getAll("Connection").stream()
        .flatMap(value -> Stream.of(value.split(",")))
        .map(String::strip);
  }

  private static boolean vouches(String header) {
    String name = header.toLowerCase(Locale.ROOT);
    return VOUCHING.contains(name) || VOUCHING_PREFIXES.stream().anyMatch(name::startsWith);
  }
}
