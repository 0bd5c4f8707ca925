package org.jiebang.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** An issuer on loopback: it publishes its keys, may rotate them, and counts who asks for them. */
public final class TestIssuer implements AutoCloseable {

  /** The {@code iss} of its tokens. */
  public static final String ISSUER = "https://issuer.test";

  private static final AtomicInteger KEYS = new AtomicInteger();

  private final HttpServer server;
  private final AtomicInteger requests = new AtomicInteger();
  private volatile RSAKey key = newKey();
  private volatile List<JWK> published = List.of(key);
  private volatile boolean failing;

  /** Starts it on a free port. */
  public TestIssuer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/jwks", this::answer);
    server.start();
  }

  /** What a service needs to trust it. */
  public Map<String, String> properties() {
    return Map.of("oidc.issuer", ISSUER, "oidc.jwks-url", "http://127.0.0.1:" + port() + "/jwks");
  }

  /** The key that signs now. */
  public RSAKey key() {
    return key;
  }

  /** Signs with a new key from now on, and publishes both. */
  public void rotate() {
    RSAKey old = key;
    key = newKey();
    published = List.of(old, key);
  }

  /** Answers 500 from now on, or no longer. */
  public void fail(boolean fails) {
    failing = fails;
  }

  /** How often its keys were asked for. */
  public int requests() {
    return requests.get();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048)
          .keyID("test-" + KEYS.incrementAndGet())
          .keyUse(KeyUse.SIGNATURE)
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private int port() {
    return server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    requests.incrementAndGet();
    byte[] body = new JWKSet(published).toString().getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      if (failing) {
        exchange.sendResponseHeaders(500, -1);
        return;
      }
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
