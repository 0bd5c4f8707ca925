package org.jiebang.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import java.util.List;
import java.util.stream.StreamSupport;

/** Somebody with a token who looks into the service over HTTP. */
final class Reader {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client;
  private final String token;

  Reader(HttpClient client, String token) {
    this.client = client;
    this.token = token;
  }

  JsonNode get(String path) {
    return json(client.toBlocking().retrieve(HttpRequest.GET(path).bearerAuth(token)));
  }

  JsonNode post(String path, String body) {
    return json(client.toBlocking().retrieve(HttpRequest.POST(path, body).bearerAuth(token)));
  }

  JsonNode put(String path, String body) {
    return json(client.toBlocking().retrieve(HttpRequest.PUT(path, body).bearerAuth(token)));
  }

  /** The problem with which the service refuses a GET. */
  JsonNode problemOf(String path) {
    return problem(HttpRequest.GET(path).bearerAuth(token));
  }

  /** The problem with which the service refuses a POST. */
  JsonNode problemOf(String path, String body) {
    return problem(HttpRequest.POST(path, body).bearerAuth(token));
  }

  /** The problem with which the service refuses a PUT. */
  JsonNode problemOfPut(String path, String body) {
    return problem(HttpRequest.PUT(path, body).bearerAuth(token));
  }

  List<JsonNode> inbox(String query) {
    return list(get("/inbox" + query).get("items"));
  }

  /** The titles of the whole inbox, newest first. */
  List<String> titles() {
    return inbox("").stream().map(message -> message.get("title").textValue()).toList();
  }

  /** What would become of a result that concerns these departments. */
  List<String> dryRun(String... codes) {
    String departments = "[\"" + String.join("\",\"", codes) + "\"]";
    String event =
        "{\"type\": \"jiebang.indicator.result-reported.v1\", \"campus\": \"c1\", \"departments\": "
            + departments
            + "}";
    return list(post("/routing-rules/dry-run", event).get("decisions")).stream()
        .map(decision -> decision.get("outcome").textValue())
        .toList();
  }

  List<String> steps(String messageId) {
    return list(get("/messages/" + messageId + "/trace").get("steps")).stream()
        .map(step -> step.get("step").textValue())
        .toList();
  }

  static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  private JsonNode problem(HttpRequest<?> request) {
    try {
      client.toBlocking().exchange(request, String.class);
    } catch (HttpClientResponseException e) {
      return json(e.getResponse().getBody(String.class).orElse("{}"));
    }
    throw new AssertionError("It was not refused");
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
