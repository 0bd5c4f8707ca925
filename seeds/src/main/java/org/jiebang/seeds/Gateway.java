package org.jiebang.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** 网关: the services' public APIs, with one hospital's token of the role {@code records}. */
final class Gateway {

  /** What a service does not know yet may be on its way over the bus. */
  private static final Set<String> MAY_BE_ON_ITS_WAY =
      Set.of("unknown-department", "unknown-campus", "unknown-person", "unknown-indicator");

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final ObjectMapper json = new ObjectMapper();
  private final URI base;
  private final String token;

  /**
   * @param base the gateway's address, for example {@code http://localhost:8080}
   * @param token a bearer token
   */
  Gateway(URI base, String token) {
    this.base = base;
    this.token = token;
  }

  /**
   * Puts an entry; the same entry again changes nothing.
   *
   * @throws Refused when the service says no
   */
  Outcome put(String path, JsonNode entry) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      HttpResponse<String> answer = send(path, entry);
      if (answer.statusCode() / 100 == 2) {
        return answer.statusCode() == 201 ? Outcome.CREATED : Outcome.PRESENT;
      }
      Refused refused = refused(path, answer);
      if (!mayWait(refused, answer.statusCode()) || System.nanoTime() > deadline) {
        throw refused;
      }
      rest();
    }
  }

  private static boolean mayWait(Refused refused, int status) {
    return MAY_BE_ON_ITS_WAY.contains(refused.code()) || status == 503 || status == 429;
  }

  private HttpResponse<String> send(String path, JsonNode entry) {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve(path))
            .timeout(Duration.ofSeconds(60))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(entry.toString()))
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException("网关 " + base + " 没有应答", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("录入被中断", e);
    }
  }

  private Refused refused(String path, HttpResponse<String> answer) {
    try {
      JsonNode problem = json.readTree(answer.body());
      String fields = problem.path("fields").isEmpty() ? "" : " " + problem.path("fields");
      return new Refused(
          problem.path("code").asText("status-" + answer.statusCode()),
          path + " → " + answer.statusCode() + " " + problem.path("detail").asText() + fields);
    } catch (IOException e) {
      return new Refused("status-" + answer.statusCode(), path + " → " + answer.statusCode());
    }
  }

  private static void rest() {
    try {
      TimeUnit.MILLISECONDS.sleep(300);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("录入被中断", e);
    }
  }
}
