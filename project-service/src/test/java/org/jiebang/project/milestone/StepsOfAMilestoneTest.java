package org.jiebang.project.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jiebang.identity.Principal;
import org.jiebang.project.desk.Desk;
import org.jiebang.project.desk.Hospitals;
import org.jiebang.refusal.Conflict;
import org.jiebang.refusal.FieldError;
import org.jiebang.refusal.NotFound;
import org.jiebang.refusal.NotPermitted;
import org.jiebang.refusal.Refusal;
import org.jiebang.refusal.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StepsOfAMilestoneTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 9, 1);
  private static final LocalDate DUE = LocalDate.of(2025, 10, 9);

  private final Desk desk = new Desk(TODAY).withTheList();

  @Test
  void theOfficeSetsOneAndTheDepartmentsInvolvedAreTold() {
    Milestone.Open milestone = desk.aMilestoneDue(DUE);

    assertThat(milestone.terms().version()).isEqualTo(1);
    assertThat(desk.outbox.last().type()).isEqualTo("jiebang.project.milestone-changed.v1");
    assertThat(desk.outbox.last().departments()).isEqualTo("nursing,party-building-office");
    assertThat(desk.audit).last().extracting("action").isEqualTo("plan-milestone");
  }

  @Test
  void oneOfTheWholeChallengeInvolvesAllItsRows() {
    plan(null, DUE);

    assertThat(desk.outbox.last().departments()).isEqualTo("party-building-office");
  }

  @Test
  void aDueDateOnADayOffIsAllowed() {
    Milestone.Open milestone = desk.aMilestoneDue(LocalDate.of(2025, 10, 5));

    assertThat(desk.deadlines.daysOf(milestone.terms().id()))
        .contains(LocalDate.of(2025, 9, 30), LocalDate.of(2025, 10, 9));
  }

  @Test
  void refusesAPastDateAnUnknownPartAndAClosedDepartmentAtOnce() {
    assertThatThrownBy(
            () ->
                desk.plan.plan(
                    Hospitals.office(),
                    "2025-7",
                    new PlanMilestone.Plan(
                        "7.9", "题", null, TODAY.minusDays(1), List.of("old-ward", "nowhere"))))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            it ->
                assertThat(it.fields())
                    .extracting(FieldError::field, FieldError::code)
                    .containsExactly(
                        tuple("supportingDepartments[1]", "unknown-department"),
                        tuple("supportingDepartments[0]", "closed-department"),
                        tuple("subChallenge", "unknown-sub-challenge"),
                        tuple("due", "due-in-the-past")));
  }

  @Test
  void refusesAPartThatIsNoNumber() {
    assertRefused(() -> plan("7.x", DUE), RuleBroken.class, "not-a-number-path");
  }

  @Test
  void refusesAChallengeThatIsNotOfThisHospital() {
    assertRefused(
        () ->
            desk.plan.plan(
                Hospitals.officeElsewhere(),
                "2025-7",
                new PlanMilestone.Plan(null, "题", null, DUE, List.of())),
        NotFound.class,
        "open-bid-not-found");
  }

  @Test
  void onlyTheOfficeSetsMovesAndCancels() {
    UUID id = desk.aMilestoneDue(DUE).terms().id();
    Principal department = Hospitals.department("party-building-office");

    assertRefused(
        () -> desk.move.move(department, id, new MoveMilestone.Move(DUE.plusDays(1), "因", 1)),
        NotPermitted.class,
        "role-required");
    assertRefused(
        () -> desk.cancel.cancel(department, id, "因", 1), NotPermitted.class, "role-required");
  }

  @Test
  void moveKeepsTheSlipAndTellsTheDateBefore() {
    UUID id = desk.aMilestoneDue(DUE).terms().id();

    move(id, DUE.plusDays(6), "等待第三季度数据", 1);

    assertThat(desk.stored(id).terms().due().slips())
        .extracting(Slip::from, Slip::to, Slip::reason)
        .containsExactly(tuple(DUE, DUE.plusDays(6), "等待第三季度数据"));
    assertThat(desk.audit).last().extracting("reason").isEqualTo("等待第三季度数据");
  }

  @Test
  void refusesAMoveWithoutReasonOrWithoutChange() {
    UUID id = desk.aMilestoneDue(DUE).terms().id();

    assertRefused(() -> move(id, DUE.plusDays(1), " ", 1), RuleBroken.class, "reason-required");
    assertRefused(() -> move(id, DUE, "因", 1), RuleBroken.class, "due-unchanged");
    assertRefused(() -> move(id, TODAY.minusDays(1), "因", 1), RuleBroken.class, "due-in-the-past");
  }

  @Test
  void refusesAStaleVersion() {
    UUID id = desk.aMilestoneDue(DUE).terms().id();
    move(id, DUE.plusDays(1), "因", 1);

    assertRefused(() -> move(id, DUE.plusDays(2), "因", 1), Conflict.class, "stale-version");
    assertThat(desk.stored(id).terms().due().slips()).hasSize(1);
  }

  @Test
  void aLeadDepartmentMaySettleASupportingOneMayNot() {
    UUID id = desk.aMilestoneDue(DUE).terms().id();

    assertRefused(
        () -> desk.settle.settle(Hospitals.department("nursing"), id, null, 1),
        NotPermitted.class,
        "lead-department-required");
    assertRefused(
        () -> desk.settle.settle(Hospitals.department("finance"), id, null, 1),
        NotFound.class,
        "milestone-not-found");
    desk.settle.settle(Hospitals.department("party-building-office"), id, "已归档", 1);

    assertThat(desk.stored(id).state()).isEqualTo(MilestoneState.SETTLED);
    assertThat(desk.outbox.last().type()).isEqualTo("jiebang.project.settled.v1");
  }

  @Test
  void aLeaderMayLookButNotSettle() {
    UUID id = desk.aMilestoneDue(DUE).terms().id();

    assertThat(desk.see.one(Hospitals.leader(), id)).isNotNull();
    assertRefused(
        () -> desk.settle.settle(Hospitals.leader(), id, null, 1),
        NotPermitted.class,
        "role-required");
  }

  @Test
  void nothingMoreHappensToASettledOne() {
    UUID id = desk.aMilestoneDue(DUE).terms().id();
    desk.settle.settle(Hospitals.office(), id, null, 1);

    assertRefused(
        () -> desk.settle.settle(Hospitals.office(), id, null, 2),
        Conflict.class,
        "milestone-settled");
    assertRefused(() -> move(id, DUE.plusDays(1), "因", 2), Conflict.class, "milestone-settled");
    assertRefused(
        () -> desk.cancel.cancel(Hospitals.office(), id, "因", 2),
        Conflict.class,
        "milestone-settled");
  }

  @Test
  void nothingMoreHappensToACancelledOne() {
    UUID id = desk.aMilestoneDue(DUE).terms().id();
    desk.cancel.cancel(Hospitals.office(), id, "并入7.2", 1);

    assertRefused(
        () -> desk.settle.settle(Hospitals.office(), id, null, 2),
        Conflict.class,
        "milestone-cancelled");
    assertRefused(() -> move(id, DUE.plusDays(1), "因", 2), Conflict.class, "milestone-cancelled");
  }

  @Test
  void refusesToCancelWithoutReason() {
    UUID id = desk.aMilestoneDue(DUE).terms().id();

    assertRefused(
        () -> desk.cancel.cancel(Hospitals.office(), id, "", 1),
        RuleBroken.class,
        "reason-required");
  }

  private Milestone.Open plan(@Nullable String part, LocalDate due) {
    return desk.plan.plan(
        Hospitals.office(), "2025-7", new PlanMilestone.Plan(part, "中期小结", null, due, List.of()));
  }

  private void move(UUID id, LocalDate to, String reason, long version) {
    desk.move.move(Hospitals.office(), id, new MoveMilestone.Move(to, reason, version));
  }

  private static void assertRefused(
      ThrowingCallable step, Class<? extends Refusal> kind, String code) {
    assertThatThrownBy(step)
        .isInstanceOf(kind)
        .isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.code()).isEqualTo(code));
  }
}
