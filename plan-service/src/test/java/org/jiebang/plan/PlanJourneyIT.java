package org.jiebang.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiebang.plan.PlanService.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlanJourneyIT {

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
  void smoke() {
    Answer a =
        plan.put(
            "/departments/medical-affairs",
            """
            {"name":"医务科","kind":"functional","source":{"document":"003","body":"党委会","date":"2025-03-13"}}
            """);
    assertThat(a.status()).isEqualTo(201);
  }
}
