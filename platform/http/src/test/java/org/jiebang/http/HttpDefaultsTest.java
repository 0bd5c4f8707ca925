package org.jiebang.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.server.HttpServerConfiguration;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HttpDefaultsTest {

  private static final String LABEL = "{\"text\":\"x\",\"copies\":1,\"sheets\":[]}";

  @Test
  void holdBodiesToAMegabyteWithoutAnyConfiguration() {
    try (EmbeddedServer server = start(Map.of())) {
      assertThat(limit(server)).isEqualTo(1 << 20);
    }
  }

  @Test
  void letAServiceTakeLargerFilesButNotLargerJson() throws Exception {
    try (EmbeddedServer server = start(Map.of("micronaut.server.max-request-size", "5MB"))) {
      assertThat(limit(server)).isEqualTo(5 << 20);
      assertThat(post(server, "/prescriptions/drawn", "image/png", body(2 << 20)).statusCode())
          .isEqualTo(200);
      assertThat(post(server, "/prescriptions/labels", "application/json", body(1000)).statusCode())
          .isEqualTo(200);
      assertThat(
              post(server, "/prescriptions/labels", "application/json", body(2 << 20)).statusCode())
          .isEqualTo(413);
      assertThat(
              post(server, "/prescriptions/labels", "application/json", chunked(2 << 20))
                  .statusCode())
          .isEqualTo(413);
    }
  }

  private static EmbeddedServer start(Map<String, Object> properties) {
    return ApplicationContext.run(EmbeddedServer.class, properties, "test");
  }

  private static long limit(EmbeddedServer server) {
    return server
        .getApplicationContext()
        .getBean(HttpServerConfiguration.class)
        .getMaxRequestSize();
  }

  private static BodyPublisher body(int spaces) {
    return BodyPublishers.ofString(" ".repeat(spaces) + LABEL);
  }

  private static BodyPublisher chunked(int spaces) {
    byte[] text = (" ".repeat(spaces) + LABEL).getBytes(StandardCharsets.UTF_8);
    return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(text));
  }

  private static HttpResponse<String> post(
      EmbeddedServer server, String path, String type, BodyPublisher body) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(server.getURI() + path))
                .header("Content-Type", type)
                .POST(body)
                .build(),
            BodyHandlers.ofString());
  }
}
