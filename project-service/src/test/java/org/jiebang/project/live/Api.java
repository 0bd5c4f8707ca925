package org.jiebang.project.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jiebang.bus.EventJson;

/** The service over HTTP, for the holder of one token. */
public final class Api {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final URI base;
  private final String token;

  Api(URI base, String token) {
    this.base = base;
    this.token = token;
  }

  /**
   * What came back.
   *
   * @param status the HTTP status
   * @param type the content type
   * @param text the body
   */
  public record Answer(int status, String type, String text) {

    /** The body as JSON. */
    public JsonNode json() {
      try {
        return text.isEmpty() ? MissingNode.getInstance() : EventJson.json().readTree(text);
      } catch (IOException e) {
        throw new UncheckedIOException(text, e);
      }
    }

    /** One text of the body. */
    public String at(String pointer) {
      return json().at(pointer).asText();
    }
  }

  /** GET. */
  public Answer get(String path) {
    return send(request(path).GET());
  }

  /** PUT of JSON. */
  public Answer put(String path, String json) {
    return send(request(path).PUT(BodyPublishers.ofString(json)));
  }

  /** POST of JSON. */
  public Answer post(String path, String json) {
    return send(request(path).POST(BodyPublishers.ofString(json)));
  }

  /** POST of JSON under an idempotency key. */
  public Answer post(String path, String json, String key) {
    return send(request(path).header("Idempotency-Key", key).POST(BodyPublishers.ofString(json)));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "application/json");
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  private static Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
      String type = response.headers().firstValue("Content-Type").orElse("");
      return new Answer(response.statusCode(), type, response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
