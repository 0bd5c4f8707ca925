package org.jiebang.local.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 调用者: one demo account at the gateway. */
final class Caller {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private final Site site;
  private final String token;

  Caller(Site site, String account) {
    this.site = site;
    this.token = token(site, account);
  }

  /** A GET that must succeed. */
  JsonNode get(String path) {
    return send("GET", path, null, null).succeeded();
  }

  /** A PUT that must succeed. */
  JsonNode put(String path, Map<String, ?> body) {
    return send("PUT", path, body, null).succeeded();
  }

  /** A POST, whatever it answers. */
  Answer post(String path, Map<String, ?> body, @Nullable String idempotencyKey) {
    return send("POST", path, body, idempotencyKey);
  }

  /** Opens the stream of a department's messages. */
  Stream stream(String department) {
    HttpRequest request =
        HttpRequest.newBuilder(
                site.gateway().resolve("/api/notification/inbox/stream?department=" + department))
            .header("Authorization", "Bearer " + token)
            .header("Accept", "text/event-stream")
            .build();
    return Stream.open(CLIENT, request);
  }

  private Answer send(
      String method, String path, @Nullable Map<String, ?> body, @Nullable String key) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(site.gateway().resolve(path))
            .timeout(Duration.ofSeconds(30))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json");
    if (key != null) {
      request.header("Idempotency-Key", key);
    }
    HttpRequest.BodyPublisher publisher =
        body == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(write(body));
    return exchange(request.method(method, publisher).build(), method + " " + path);
  }

  private static Answer exchange(HttpRequest request, String what) {
    try {
      HttpResponse<String> response =
          CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      String body = response.body();
      return new Answer(
          what, response.statusCode(), body.isEmpty() ? JSON.nullNode() : JSON.readTree(body));
    } catch (IOException e) {
      throw new UncheckedIOException(what + " 没有应答", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(what + " 被中断", e);
    }
  }

  private static String token(Site site, String account) {
    String form =
        "grant_type=client_credentials&client_secret=demo&client_id="
            + URLEncoder.encode(account, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(site.issuer() + "/token"))
            .timeout(Duration.ofSeconds(10))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    return exchange(request, "token " + account).succeeded().path("access_token").asText();
  }

  private static String write(Map<String, ?> body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * 应答.
   *
   * @param what was asked
   * @param status HTTP
   * @param body JSON, or null
   */
  record Answer(String what, int status, JsonNode body) {

    /** The body of a success. */
    JsonNode succeeded() {
      if (status / 100 != 2) {
        throw new IllegalStateException(what + " → " + status + " " + body);
      }
      return body;
    }
  }
}
