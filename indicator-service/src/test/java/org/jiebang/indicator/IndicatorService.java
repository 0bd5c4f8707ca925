package org.jiebang.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import org.jiebang.bus.EventJson;
import org.jiebang.bus.fixture.BusFixture;
import org.jiebang.identity.TestTokens;
import org.jspecify.annotations.Nullable;

/** The service as it runs on real servers, on 30 June 2025, and people who call it. */
public final class IndicatorService implements AutoCloseable {

  private static @Nullable IndicatorService shared;

  private final EmbeddedServer server;
  private final HttpClient http = HttpClient.newHttpClient();

  private IndicatorService(Map<String, String> overrides) {
    Map<String, Object> properties = new HashMap<>(BusFixture.properties("indicator"));
    properties.putAll(TestTokens.properties());
    properties.put("micronaut.server.port", "-1");
    properties.put("endpoints.all.port", "-1");
    properties.put("jiebang.as-of", "2025-06-30");
    properties.putAll(overrides);
    server = ApplicationContext.run(EmbeddedServer.class, properties);
  }

  /** One for all tests of this virtual machine: they share the broker's topics. */
  public static synchronized IndicatorService shared() {
    if (shared == null) {
      IndicatorService started = new IndicatorService(Map.of());
      Runtime.getRuntime().addShutdownHook(new Thread(started::close));
      PlanPublisher.publishOrganisation();
      shared = started;
    }
    return shared;
  }

  /** One with a database of its own, where something is set otherwise. */
  public static IndicatorService with(Map<String, String> overrides) {
    return new IndicatorService(overrides);
  }

  public <T> T bean(Class<T> type) {
    return server.getApplicationContext().getBean(type);
  }

  public Answer put(String token, String path, String json) {
    return exchange(
        request(token, path)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(json)));
  }

  public Answer post(String token, String path, String json) {
    return exchange(
        request(token, path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  public Answer postOnce(String token, String key, String path, String json) {
    return exchange(
        request(token, path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(json)));
  }

  public Answer get(String token, String path) {
    return exchange(request(token, path).GET());
  }

  public HttpResponse<String> getAnonymously(String path) {
    return send(HttpRequest.newBuilder(URI.create(server.getURL() + path)).GET());
  }

  @Override
  public void close() {
    server.close();
  }

  private HttpRequest.Builder request(String token, String path) {
    return HttpRequest.newBuilder(URI.create(server.getURL() + "/api/indicator" + path))
        .header("Authorization", "Bearer " + token);
  }

  private Answer exchange(HttpRequest.Builder request) {
    HttpResponse<String> response = send(request);
    try {
      return new Answer(
          response.statusCode(),
          response.headers().firstValue("Content-Type").orElse(""),
          EventJson.json().readTree(response.body()));
    } catch (IOException e) {
      throw new UncheckedIOException(response.body(), e);
    }
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What came back. */
  public record Answer(int status, String contentType, JsonNode body) {

    public String text(String pointer) {
      return body.at(pointer).asText();
    }

    /** The first item of a page. */
    public JsonNode first() {
      return body.at("/items/0");
    }
  }
}
