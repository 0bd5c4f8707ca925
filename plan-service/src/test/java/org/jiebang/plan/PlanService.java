package org.jiebang.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
import org.jiebang.bus.fixture.BusFixture;
import org.jiebang.identity.Role;
import org.jiebang.identity.TestTokens;

/** The service as it runs, on real servers, and people who call it. */
final class PlanService implements AutoCloseable {

  private static final String RECORDS = TestTokens.records();
  private static final JsonMapper JSON = new JsonMapper();

  final EmbeddedServer server;
  private final HttpClient http = HttpClient.newHttpClient();

  PlanService() {
    this(Map.of());
  }

  PlanService(Map<String, String> overrides) {
    Map<String, Object> properties = new HashMap<>(BusFixture.properties("plan"));
    properties.putAll(TestTokens.properties());
    properties.put("micronaut.server.port", "-1");
    properties.put("endpoints.all.port", "-1");
    properties.putAll(overrides);
    server = ApplicationContext.run(EmbeddedServer.class, properties);
  }

  /** The records office states something. */
  Answer put(String path, String json) {
    return put(path, json, RECORDS);
  }

  Answer put(String path, String json, String token) {
    return exchange(
        request(path, token)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(json)));
  }

  /** The records office looks something up. */
  Answer get(String path) {
    return get(path, RECORDS);
  }

  Answer get(String path, String token) {
    return exchange(request(path, token).GET());
  }

  Answer getAnonymously(String path) {
    return exchange(HttpRequest.newBuilder(uri(path)).GET());
  }

  static String recordsOf(String hospital) {
    return TestTokens.wide(Role.RECORDS).hospital(hospital).token();
  }

  private HttpRequest.Builder request(String path, String token) {
    return HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + token);
  }

  private URI uri(String path) {
    return URI.create(URI.create(server.getURL() + "/api/plan" + path).toASCIIString());
  }

  private Answer exchange(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
      String type = response.headers().firstValue("Content-Type").orElse("");
      return new Answer(response.statusCode(), type, response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }

  /** What the service answered. */
  record Answer(int status, String contentType, String body) {

    JsonNode json() {
      try {
        return JSON.readTree(body);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(body, e);
      }
    }

    String text(String pointer) {
      return json().at(pointer).asText();
    }
  }
}
