package org.jiebang.project.milestone.web;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jiebang.project.milestone.MoveMilestone;
import org.jiebang.project.milestone.PlanMilestone;
import org.jspecify.annotations.Nullable;

/** 里程碑, as sent: one record per step. */
final class MilestoneRequests {

  private MilestoneRequests() {}

  /** 设立. */
  @Introspected
  record Plan(
      @Nullable String subChallenge,
      @NotBlank @Size(max = 200) String title,
      @Nullable @Size(max = 500) String deliverable,
      LocalDate due,
      @Nullable @Size(max = 50) List<String> supportingDepartments) {

    PlanMilestone.Plan plan() {
      List<String> supporting = supportingDepartments == null ? List.of() : supportingDepartments;
      return new PlanMilestone.Plan(subChallenge, title, deliverable, due, supporting);
    }
  }

  /** 改期; an absent reason is refused by the rule, with its own code. */
  @Introspected
  record Move(LocalDate due, @Nullable @Size(max = 500) String reason, long expectedVersion) {

    MoveMilestone.Move move() {
      return new MoveMilestone.Move(due, reason == null ? "" : reason.strip(), expectedVersion);
    }
  }

  /** 办结. */
  @Introspected
  record Settlement(@Nullable @Size(max = 500) String note, long expectedVersion) {}

  /** 取消; an absent reason is refused by the rule, with its own code. */
  @Introspected
  record Cancellation(@Nullable @Size(max = 500) String reason, long expectedVersion) {

    String why() {
      return reason == null ? "" : reason.strip();
    }
  }
}
