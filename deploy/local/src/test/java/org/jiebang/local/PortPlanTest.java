package org.jiebang.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PortPlanTest {

  private final PortPlan ports = new PortPlan(8080);

  @Test
  void countsEveryPortFromTheGateways() {
    assertThat(ports.gateway()).isEqualTo(8080);
    assertThat(ports.api(Service.PLAN)).isEqualTo(8081);
    assertThat(ports.api(Service.NOTIFICATION)).isEqualTo(8084);
    assertThat(ports.management(Service.PLAN)).isEqualTo(8091);
    assertThat(ports.management(Service.NOTIFICATION)).isEqualTo(8094);
    assertThat(ports.issuer()).isEqualTo(8100);
    assertThat(ports.kafka()).isEqualTo(8101);
    assertThat(ports.postgres()).isEqualTo(8102);
  }

  @Test
  void nobodySharesAPort() {
    assertThat(ports.all())
        .hasSize(12)
        .containsEntry(8082, "indicator-service")
        .containsEntry(8101, "Kafka");
  }
}
