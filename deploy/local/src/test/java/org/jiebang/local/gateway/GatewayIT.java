package org.jiebang.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class GatewayIT {

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Backend backend = new Backend();
  private EmbeddedServer gateway = gatewayWith(Map.of());

  @TempDir Path folder;

  private EmbeddedServer gatewayWith(Map<String, Object> more) {
    Map<String, Object> properties = new java.util.HashMap<>();
    properties.put("micronaut.server.port", -1);
    properties.put("gateway.routes.plan.target", backend.uri());
    properties.put("gateway.routes.indicator.target", "http://127.0.0.1:1");
    properties.put("gateway.answer-within", "2s");
    properties.putAll(more);
    return ApplicationContext.run(EmbeddedServer.class, properties);
  }

  private void restartGateway(Map<String, Object> more) {
    gateway.close();
    gateway = gatewayWith(more);
  }

  @AfterEach
  void close() {
    gateway.close();
    backend.close();
  }

  @Test
  void forwardsPathQueryBodyAndCredentialsUnchanged() throws Exception {
    backend.on("/", exchange -> Backend.answer(exchange, 201, "好"));

    HttpResponse<String> response =
        client.send(
            to("/api/plan/documents/%E6%96%87?q=a%20b&x=1")
                .header("Authorization", "Bearer abc")
                .header("Idempotency-Key", "k1")
                .POST(BodyPublishers.ofString("{\"标题\":1}"))
                .build(),
            BodyHandlers.ofString());

    Backend.Asked asked = backend.asked.take();
    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.body()).isEqualTo("好");
    assertThat(asked.method()).isEqualTo("POST");
    assertThat(asked.uri()).hasToString("/api/plan/documents/%E6%96%87?q=a%20b&x=1");
    assertThat(asked.body()).isEqualTo("{\"标题\":1}");
    assertThat(asked.headers().getFirst("Authorization")).isEqualTo("Bearer abc");
    assertThat(asked.headers().getFirst("Idempotency-Key")).isEqualTo("k1");
  }

  @Test
  void dropsWhatOnlyAGatewayMaySay() throws Exception {
    backend.on("/", exchange -> Backend.answer(exchange, 200, ""));

    String answer =
        raw(
            """
            GET /api/plan/me HTTP/1.1
            Host: localhost
            Connection: close, X-Hop
            X-Hop: 1
            TE: trailers
            X-User: root
            X-User-Roles: office
            X-Forwarded-For: 10.0.0.1
            X-Forwarded-Host: evil
            Forwarded: for=10.0.0.1
            X-Kept: yes

            """);

    Backend.Asked asked = backend.asked.take();
    assertThat(answer).startsWith("HTTP/1.1 200");
    assertThat(asked.headers().keySet())
        .contains("X-kept")
        .doesNotContain(
            "X-hop",
            "Te",
            "X-user",
            "X-user-roles",
            "X-forwarded-for",
            "X-forwarded-host",
            "Forwarded");
  }

  @Test
  void handsOnRefusalsAndRedirectsAsTheyAre() throws Exception {
    backend
        .on(
            "/api/plan/refused",
            exchange -> Backend.answer(exchange, 422, "{\"code\":\"rule-broken\"}"))
        .on(
            "/api/plan/moved",
            exchange -> {
              exchange.getResponseHeaders().add("Location", "/api/plan/elsewhere");
              exchange.sendResponseHeaders(302, -1);
              exchange.close();
            });

    HttpResponse<String> refused = get("/api/plan/refused");
    HttpResponse<String> moved = get("/api/plan/moved");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).isEqualTo("{\"code\":\"rule-broken\"}");
    assertThat(moved.statusCode()).isEqualTo(302);
    assertThat(moved.headers().firstValue("Location")).contains("/api/plan/elsewhere");
  }

  @Test
  void streamsEventsOneByOneAndEndsTheStreamWhenTheReaderLeaves() throws Exception {
    CountDownLatch second = new CountDownLatch(1);
    CountDownLatch readerGone = new CountDownLatch(1);
    backend.on(
        "/api/plan/stream",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
          exchange.sendResponseHeaders(200, 0);
          OutputStream out = exchange.getResponseBody();
          send(out, "data: 1\n\n");
          await(second);
          // Longer than any answer may take: a stream is not an answer that is late.
          send(out, "data: 2\n\n");
          try {
            while (true) {
              send(out, ": still here\n\n");
              Thread.onSpinWait();
            }
          } catch (IOException e) {
            readerGone.countDown();
          }
        });
    restartGateway(Map.of("gateway.answer-within", "300ms"));

    HttpResponse<InputStream> response =
        client.send(
            to("/api/plan/stream").header("Accept-Encoding", "gzip").build(),
            BodyHandlers.ofInputStream());
    BufferedReader events =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));

    assertThat(events.readLine()).isEqualTo("data: 1");
    assertThat(readerGone.await(1, TimeUnit.SECONDS)).isFalse();
    second.countDown();
    assertThat(events.readLine()).isEmpty();
    assertThat(events.readLine()).isEqualTo("data: 2");
    response.body().close();
    assertThat(readerGone.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void saysThatAServiceIsDown() throws Exception {
    HttpResponse<String> response = get("/api/indicator/targets");

    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(json(response).path("type").asText()).isEqualTo("urn:jiebang:problem:service-down");
    assertThat(json(response).path("code").asText()).isEqualTo("service-down");
    assertThat(json(response).path("status").asInt()).isEqualTo(503);
    assertThat(json(response).path("detail").asText()).contains("indicator");
  }

  @Test
  void saysThatAServiceBrokeOff() throws Exception {
    backend.on("/", exchange -> exchange.close());

    HttpResponse<String> response = get("/api/plan/x");

    assertThat(response.statusCode()).isEqualTo(502);
    assertThat(json(response).path("code").asText()).isEqualTo("service-broke-off");
  }

  @Test
  void saysThatAServiceIsTooSlow() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    backend.on("/", exchange -> await(asked));
    restartGateway(Map.of("gateway.answer-within", "300ms"));

    HttpResponse<String> response = get("/api/plan/x");
    asked.countDown();

    assertThat(response.statusCode()).isEqualTo(504);
    assertThat(json(response).path("code").asText()).isEqualTo("service-too-slow");
  }

  @Test
  void refusesWhatIsTooLargeWhetherItSaysSoOrNot() throws Exception {
    backend.on("/", exchange -> Backend.answer(exchange, 200, ""));
    restartGateway(Map.of("micronaut.server.max-request-size", "1KB"));
    byte[] large = new byte[100_000];

    HttpResponse<String> announced =
        client.send(
            to("/api/plan/x").POST(BodyPublishers.ofByteArray(large)).build(),
            BodyHandlers.ofString());
    HttpResponse<String> chunked =
        client.send(
            to("/api/plan/x")
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large)))
                .build(),
            BodyHandlers.ofString());

    assertThat(announced.statusCode()).isEqualTo(413);
    assertThat(json(announced).path("code").asText()).isEqualTo("request-too-large");
    assertThat(chunked.statusCode()).isEqualTo(413);
    assertThat(json(chunked).path("code").asText()).isEqualTo("request-too-large");
  }

  @Test
  void carriesTheLargestEvidenceFile() throws Exception {
    backend.on("/", exchange -> Backend.answer(exchange, 200, ""));

    HttpResponse<String> response =
        client.send(
            to("/api/plan/x").POST(BodyPublishers.ofByteArray(new byte[20 << 20])).build(),
            BodyHandlers.ofString());

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(backend.asked.take().body()).hasSize(20 << 20);
  }

  @Test
  void knowsNoOtherPaths() throws Exception {
    assertThat(json(get("/api/planning/x")).path("code").asText()).isEqualTo("not-found");
    assertThat(json(get("/prometheus")).path("code").asText()).isEqualTo("not-found");
    assertThat(backend.asked).isEmpty();
  }

  @Test
  void listsTheApisAsLongAsThereIsNoConsole() throws Exception {
    HttpResponse<String> forPeople =
        client.send(
            to("/").header("Accept", "text/html,*/*;q=0.8").build(), BodyHandlers.ofString());
    HttpResponse<String> forPrograms =
        client.send(to("/").header("Accept", "application/json").build(), BodyHandlers.ofString());

    assertThat(forPeople.body()).contains("<a href=\"/api/plan/openapi.yml\">");
    assertThat(json(get("/")).path("product").asText()).isEqualTo("jiebang");
    assertThat(json(forPrograms).path("apis").findValuesAsText("openapi"))
        .contains("/api/notification/openapi.yml")
        .hasSize(4);
    assertThat(json(get("/health")).path("status").asText()).isEqualTo("UP");
  }

  @Test
  void servesTheConsoleAndNothingBesideIt() throws Exception {
    Path dist = Files.createDirectories(folder.resolve("dist"));
    Files.writeString(dist.resolve("index.html"), "<p>控制台</p>");
    Files.writeString(folder.resolve("secret"), "secret");
    restartGateway(
        Map.of(
            "micronaut.router.static-resources.console.enabled",
            true,
            "micronaut.router.static-resources.console.paths",
            "file:" + dist));

    assertThat(get("/").body()).isEqualTo("<p>控制台</p>");
    assertThat(raw("GET /../secret HTTP/1.1\nHost: localhost\nConnection: close\n\n"))
        .doesNotContain("secret\n")
        .contains(" 40");
    assertThat(raw("GET /%2e%2e/secret HTTP/1.1\nHost: localhost\nConnection: close\n\n"))
        .contains(" 40");
  }

  @Test
  void listensOnLoopbackOnly() {
    assertThat(gateway.getHost()).isEqualTo("127.0.0.1");
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(gateway.getURI() + path))
        .timeout(Duration.ofSeconds(30));
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(to(path).build(), BodyHandlers.ofString());
  }

  /** For headers that no client library lets one send. */
  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.getPort())) {
      socket.setSoTimeout(10_000);
      socket
          .getOutputStream()
          .write(request.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static JsonNode json(HttpResponse<String> response) throws IOException {
    return Objects.requireNonNull(new ObjectMapper().readTree(response.body()));
  }

  private static void send(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
