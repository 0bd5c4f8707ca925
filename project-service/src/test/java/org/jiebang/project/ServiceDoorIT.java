package org.jiebang.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiebang.project.live.Api;
import org.jiebang.project.live.SharedServer;
import org.junit.jupiter.api.Test;

/** What stands at the service's door: its description for everybody, its health for operators. */
class ServiceDoorIT {

  @Test
  void describesItselfToEverybody() {
    Api.Answer description = SharedServer.get().as("").get("/openapi.yml");

    assertThat(description.status()).isEqualTo(200);
    assertThat(description.text())
        .contains("openapi: 3", "/open-bids/{code}", "/milestones/{id}/moves", "Idempotency-Key");
  }

  @Test
  void tellsOperatorsHowItIs() {
    Api management = SharedServer.get().management();

    assertThat(management.get("/health/liveness").at("/status")).isEqualTo("UP");
    assertThat(management.get("/health/readiness").at("/status")).isEqualTo("UP");
    assertThat(management.get("/prometheus").text()).contains("jvm_memory_used_bytes");
  }
}
