package org.jiebang.local.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** 推送流: what a client sees without asking, and when. */
final class Stream implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<JsonNode> messages = new CopyOnWriteArrayList<>();
  private final Map<String, Long> arrivals = new ConcurrentHashMap<>();
  private final CompletableFuture<?> reading;

  private Stream(HttpResponse<java.util.stream.Stream<String>> response) {
    if (response.statusCode() != 200) {
      throw new IllegalStateException("推送流 → " + response.statusCode());
    }
    this.reading = CompletableFuture.runAsync(() -> response.body().forEach(this::line));
  }

  static Stream open(HttpClient client, HttpRequest request) {
    try {
      return new Stream(client.send(request, HttpResponse.BodyHandlers.ofLines()));
    } catch (IOException e) {
      throw new UncheckedIOException("推送流没有打开", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The messages so far, in order. */
  List<JsonNode> messages() {
    return List.copyOf(messages);
  }

  /** When the message of each event came, in milliseconds of the epoch, by the event's id. */
  Map<String, Long> arrivals() {
    return arrivals;
  }

  @Override
  public void close() {
    reading.cancel(true);
  }

  private void line(String line) {
    if (!line.startsWith("data:")) {
      return;
    }
    long now = System.currentTimeMillis();
    try {
      JsonNode message = JSON.readTree(line.substring("data:".length()));
      if (message.has("event")) {
        arrivals.putIfAbsent(message.path("event").path("id").asText(), now);
        messages.add(message);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("推送流里有不是 JSON 的数据：" + line, e);
    }
  }
}
