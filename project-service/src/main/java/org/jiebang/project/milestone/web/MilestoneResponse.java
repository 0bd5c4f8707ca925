package org.jiebang.project.milestone.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiebang.project.milestone.Actor;
import org.jiebang.project.milestone.MilestoneState;
import org.jiebang.project.milestone.Slip;
import org.jiebang.project.organisation.Named;
import org.jspecify.annotations.Nullable;

/**
 * 里程碑, as shown.
 *
 * @param dueIsWorkingDay false where reminders count from the last working day before
 * @param dueIsProvisional whether the calendar of that year is not known yet
 * @param workingDaysLeft with a minus, how many overdue; only while open
 */
record MilestoneResponse(
    UUID id,
    Named openBid,
    @Nullable Part subChallenge,
    String title,
    @Nullable String deliverable,
    LocalDate due,
    boolean dueIsWorkingDay,
    boolean dueIsProvisional,
    @Nullable Integer workingDaysLeft,
    boolean overdue,
    MilestoneState state,
    List<Named> sponsors,
    List<Named> leadDepartments,
    List<Named> supportingDepartments,
    List<Slip> slips,
    @Nullable Settlement settlement,
    @Nullable Cancellation cancellation,
    long version) {

  /** 子项目. */
  record Part(String number, String name) {}

  /** 办结. */
  record Settlement(LocalDate on, boolean onTime, Actor by, @Nullable String note, Instant at) {}

  /** 取消. */
  record Cancellation(String reason, Actor by, Instant at) {}
}
