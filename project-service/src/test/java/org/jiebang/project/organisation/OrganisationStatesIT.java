package org.jiebang.project.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jiebang.project.live.PlanStates;
import org.jiebang.project.live.SharedServer;
import org.junit.jupiter.api.Test;

class OrganisationStatesIT {

  private final Organisation organisation = SharedServer.get().bean(Organisation.class);

  @Test
  void theNewestStateWinsHoweverItArrives() {
    UUID id = UUID.randomUUID();
    try (PlanStates plan = new PlanStates()) {
      plan.publish("department", id, 2, department("新名"));
      plan.publish("department", id, 1, department("旧名"));
      plan.publish("department", UUID.randomUUID(), 1, marker("after"));

      awaitDepartment("after");
    }

    assertThat(organisation.department("sxtcm", "renamed"))
        .contains(new Department("renamed", "新名", null, LocalDate.of(2030, 12, 31)));
  }

  @Test
  void aStateThatIsNoneIsParkedAndTheRestGoesOn() {
    try (PlanStates plan = new PlanStates()) {
      plan.publish("department", UUID.randomUUID(), 1, "{\"code\": \"nameless\"}");
      plan.publish("calendar-year", UUID.randomUUID(), 1, "{\"year\": 2027}");
      plan.publish("department", UUID.randomUUID(), 1, marker("after-the-broken"));

      awaitDepartment("after-the-broken");
    }

    assertThat(organisation.department("sxtcm", "nameless")).isEmpty();
    assertThat(organisation.calendar("sxtcm").isProvisional(LocalDate.of(2027, 5, 1))).isTrue();
  }

  @Test
  void anAppointmentCountsWhileItIsValid() {
    UUID id = UUID.randomUUID();
    try (PlanStates plan = new PlanStates()) {
      plan.publish(
          "appointment",
          id,
          1,
          """
          {"person": "chen-xiaowen", "role": "head", "department": "party-government-office",
           "validFrom": "2025-03-13", "validTo": "2025-12-31"}
          """);

      await()
          .atMost(Duration.ofSeconds(20))
          .untilAsserted(
              () ->
                  assertThat(departmentsOn(2025, 12, 31))
                      .containsExactly("party-government-office"));
    }
    assertThat(departmentsOn(2026, 1, 1)).isEmpty();
    assertThat(departmentsOn(2025, 3, 12)).isEmpty();
  }

  private Set<String> departmentsOn(int year, int month, int day) {
    return organisation.departmentsOf("sxtcm", "chen-xiaowen", LocalDate.of(year, month, day));
  }

  private void awaitDepartment(String code) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> organisation.department("sxtcm", code).isPresent());
  }

  private static String department(String name) {
    return """
        {"code": "renamed", "name": "%s", "validTo": "2030-12-31", "home": "group"}
        """
        .formatted(name);
  }

  private static String marker(String code) {
    return "{\"code\": \"%s\", \"name\": \"%1$s\"}".formatted(code);
  }
}
