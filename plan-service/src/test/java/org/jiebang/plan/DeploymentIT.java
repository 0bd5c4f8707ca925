package org.jiebang.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.io.socket.SocketUtils;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.jiebang.identity.TestTokens;
import org.jiebang.plan.PlanService.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("部署")
class DeploymentIT {

  @Test
  void aCampusReadsWhatOnlyTheHospitalsOwnHomeWrites() throws Exception {
    int management = SocketUtils.findAvailableTcpPort();
    Map<String, String> atCampus =
        Map.of("jiebang.homes", "sxtcm/c1", "endpoints.all.port", Integer.toString(management));

    try (PlanService campus = new PlanService(atCampus)) {
      Answer refused = campus.put("/people/li", "{\"name\":\"李\"}", TestTokens.office());

      assertThat(refused.status()).isEqualTo(409);
      assertThat(refused.text("/code")).isEqualTo("not-at-home");
      assertThat(refused.text("/detail")).contains("sxtcm/group");
      assertThat(campus.get("/people").json().at("/total").asInt()).isZero();
      assertThat(status(management, "/health/liveness")).isEqualTo(200);
      assertThat(status(management, "/health/readiness")).isEqualTo(200);
      assertThat(body(management, "/prometheus")).contains("http_server_requests_seconds_count");
    }
  }

  private static int status(int port, String path) throws IOException, InterruptedException {
    return get(port, path).statusCode();
  }

  private static String body(int port, String path) throws IOException, InterruptedException {
    return get(port, path).body();
  }

  private static HttpResponse<String> get(int port, String path)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
