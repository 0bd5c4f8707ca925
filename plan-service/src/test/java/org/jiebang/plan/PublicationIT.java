package org.jiebang.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jiebang.plan.PublishedRecords.Published;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("对外发布")
class PublicationIT {

  private static final String SOURCE =
      "\"source\":{\"document\":\"003\",\"body\":\"党委会\",\"date\":\"2025-03-13\"}";

  private static PlanService plan;

  @BeforeAll
  static void start() {
    plan = new PlanService();
  }

  @AfterAll
  static void stop() {
    plan.close();
  }

  @Test
  void aDepartmentStandsOnTheCompactedTopicWithItsWholeState() {
    String code = aNewDepartment("门诊办");

    Published state = onlyRecordOf("group.plan.state.v1", idOf(code));

    assertThat(state.header("ce_type")).isEqualTo("jiebang.plan.department-state.v1");
    assertThat(state.header("ce_hospital")).isEqualTo("sxtcm");
    assertThat(state.header("ce_home")).isEqualTo("group");
    assertThat(state.header("ce_departments")).isEqualTo(code);
    assertThat(state.header("ce_sequence")).isEqualTo("00000000000000000001");
    assertThat(state.data().at("/name").asText()).isEqualTo("门诊办");
    assertThat(state.data().at("/history").asBoolean()).isTrue();
    assertThat(state.contract().breaches(state.data())).isEmpty();
  }

  @Test
  void eachVersionLeavesOneEventInOrderAndWhatIsRefusedLeavesNone() {
    String code = aNewDepartment("外联办");
    put(code, "外联办公室");
    put(code, "外联办公室");
    assertThat(put(code, " ").status()).isEqualTo(422);
    put(code, "对外联络办");

    try (PublishedRecords records = new PublishedRecords("group.plan.events.v1")) {
      await()
          .atMost(Duration.ofSeconds(20))
          .untilAsserted(() -> assertThat(records.of(idOf(code))).hasSize(3));

      List<Published> events = records.of(idOf(code));
      assertThat(events)
          .extracting(event -> event.data().at("/version").asInt())
          .containsExactly(1, 2, 3);
      assertThat(events)
          .allSatisfy(event -> assertThat(event.contract().breaches(event.data())).isEmpty());
    }
  }

  private static Published onlyRecordOf(String topic, String id) {
    try (PublishedRecords records = new PublishedRecords(topic)) {
      await()
          .atMost(Duration.ofSeconds(20))
          .untilAsserted(() -> assertThat(records.of(id)).hasSize(1));
      return records.of(id).get(0);
    }
  }

  private static String aNewDepartment(String name) {
    String code = "unit-" + UUID.randomUUID();
    assertThat(put(code, name).status()).isEqualTo(201);
    return code;
  }

  private static PlanService.Answer put(String code, String name) {
    return plan.put(
        "/departments/" + code,
        "{\"name\":\"%s\",\"kind\":\"functional\",%s}".formatted(name, SOURCE));
  }

  private static String idOf(String code) {
    return plan.get("/departments/" + code).text("/id");
  }
}
