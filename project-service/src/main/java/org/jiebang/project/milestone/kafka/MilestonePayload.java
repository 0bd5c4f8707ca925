package org.jiebang.project.milestone.kafka;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.jiebang.project.milestone.Actor;
import org.jiebang.project.milestone.MilestoneState;
import org.jspecify.annotations.Nullable;

/** The contract's payloads of a milestone, one record per type. */
sealed interface MilestonePayload {

  /** {@code milestone-state.v1}. */
  record State(
      @JsonUnwrapped MilestoneFacts milestone,
      @Nullable String deliverable,
      MilestoneState state,
      @Nullable LocalDate settledOn,
      @Nullable String cancelReason)
      implements MilestonePayload {}

  /** {@code milestone-changed.v1}. */
  record Changed(
      @JsonUnwrapped MilestoneFacts milestone,
      Change change,
      @Nullable String deliverable,
      MilestoneState state,
      @Nullable LocalDate previousDue,
      @Nullable String reason,
      Actor by)
      implements MilestonePayload {}

  /** 设立、改期、取消. */
  enum Change {
    PLANNED,
    MOVED,
    CANCELLED
  }

  /** {@code deadline-approaching.v1}. */
  record Approaching(
      @JsonUnwrapped MilestoneFacts milestone, int threshold, int workingDaysLeft, boolean late)
      implements MilestonePayload {}

  /** {@code overdue.v1}. */
  record Overdue(@JsonUnwrapped MilestoneFacts milestone, int workingDaysOverdue, boolean late)
      implements MilestonePayload {}

  /** {@code settled.v1}. */
  record SettledOn(
      @JsonUnwrapped MilestoneFacts milestone,
      LocalDate settledOn,
      boolean onTime,
      Actor by,
      @Nullable String note)
      implements MilestonePayload {}
}
