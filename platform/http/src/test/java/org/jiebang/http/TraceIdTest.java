package org.jiebang.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Log lines and answers of a request bear the id of its trace. */
@MicronautTest
class TraceIdTest {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  private final HttpClient client = HttpClient.newHttpClient();

  @Inject EmbeddedServer server;

  @Test
  void continuesTheTraceOfTheCaller() throws Exception {
    String traceparent = "00-" + TRACE + "-00f067aa0ba902b7-01";

    assertThat(get("/prescriptions/trace", traceparent).body()).isEqualTo(TRACE);
    assertThat(problemTrace(get("/prescriptions/refused/conflict", traceparent))).isEqualTo(TRACE);
    assertThat(problemTrace(get("/prescriptions/refused/otherwise", traceparent))).isEqualTo(TRACE);
    assertThat(problemTrace(get("/nowhere", traceparent))).isEqualTo(TRACE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00-" + TRACE + "-00f067aa0ba902b7",
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "00-" + TRACE + "-0000000000000000-01",
        "ff-" + TRACE + "-00f067aa0ba902b7-01",
        "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
        "<script>alert(1)</script>",
        "00-${jndi:ldap://x}-00f067aa0ba902b7-01"
      })
  void replacesAMalformedTraceparentAndNeverEchoesIt(String malformed) throws Exception {
    HttpResponse<String> answer = get("/prescriptions/trace", malformed);

    assertThat(answer.body()).matches("[0-9a-f]{32}").isNotEqualTo(TRACE).doesNotContain("0000000");
    assertThat(answer.headers().map().toString()).doesNotContain(malformed);
  }

  @Test
  void makesAnIdForEachRequestThatBringsNone() throws Exception {
    String one = get("/prescriptions/trace", null).body();
    String other = get("/prescriptions/trace", null).body();

    assertThat(one).matches("[0-9a-f]{32}").isNotEqualTo(other);
  }

  private static String problemTrace(HttpResponse<String> answer) throws Exception {
    return new ObjectMapper().readTree(answer.body()).path("traceId").asText();
  }

  private HttpResponse<String> get(String path, @Nullable String traceparent) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.getURI() + path));
    if (traceparent != null) {
      request.header("traceparent", traceparent);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }
}
