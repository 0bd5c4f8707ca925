package org.jiebang.project.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiebang.project.milestone.Milestone.Cancellation;
import org.jiebang.project.milestone.Milestone.Settlement;
import org.jiebang.refusal.Conflict;
import org.junit.jupiter.api.Test;

class MilestoneTest {

  private static final Actor OFFICE = new Actor("office", "党政综合办");
  private static final Instant NOW = Instant.parse("2025-09-01T04:00:00Z");
  private static final LocalDate DUE = LocalDate.of(2025, 10, 9);

  @Test
  void everyStepIsOneVersion() {
    Milestone.Open open = anOpenMilestone();

    assertThat(open.reminded().terms().version()).isEqualTo(2);
    assertThat(open.moved(DUE.plusDays(1), "原因", OFFICE, NOW).terms().version()).isEqualTo(2);
    assertThat(open.settled(settlement()).terms().version()).isEqualTo(2);
    assertThat(open.cancelled(cancellation()).terms().version()).isEqualTo(2);
  }

  @Test
  void keepsEverySlipWithItsReason() {
    Milestone.Open moved =
        anOpenMilestone()
            .moved(DUE.plusDays(5), "等待数据", OFFICE, NOW)
            .moved(DUE.plusDays(2), "数据提前到位", OFFICE, NOW);

    assertThat(moved.terms().due().date()).isEqualTo(DUE.plusDays(2));
    assertThat(moved.terms().due().version()).isEqualTo(3);
    assertThat(moved.terms().due().slips())
        .extracting(Slip::from, Slip::to, Slip::reason)
        .containsExactly(
            tuple(DUE, DUE.plusDays(5), "等待数据"), tuple(DUE.plusDays(5), DUE.plusDays(2), "数据提前到位"));
  }

  @Test
  void aReminderDoesNotChangeTheDueVersion() {
    assertThat(anOpenMilestone().reminded().terms().due().version()).isEqualTo(1);
  }

  @Test
  void aSettledOneSaysWhenItWasSettledAndThatOnlyLookingIsLeft() {
    Milestone settled = anOpenMilestone().settled(settlement());

    assertThatThrownBy(settled::stillOpen)
        .isInstanceOfSatisfying(
            Conflict.class, it -> assertThat(it.code()).isEqualTo("milestone-settled"))
        .hasMessage("里程碑已于2025-10-08由党政综合办办结，现在只能查看。");
  }

  @Test
  void aCancelledOneSaysWhyAndWhatIsPossibleNow() {
    Milestone cancelled = anOpenMilestone().cancelled(cancellation());

    assertThatThrownBy(cancelled::stillOpen)
        .isInstanceOfSatisfying(
            Conflict.class, it -> assertThat(it.code()).isEqualTo("milestone-cancelled"))
        .hasMessage("里程碑已由党政综合办取消（并入7.2），现在只能查看，或另立新的里程碑。");
  }

  private static Milestone.Open anOpenMilestone() {
    UUID id = UUID.fromString("01983c5e-8a00-7000-8000-000000000001");
    return new Milestone.Open(
        new Milestone.Terms(
            id, "sxtcm", 1, new Subject(id, null), "小结", null, DueDate.on(DUE), List.of()));
  }

  private static Settlement settlement() {
    return new Settlement(LocalDate.of(2025, 10, 8), OFFICE, null, NOW);
  }

  private static Cancellation cancellation() {
    return new Cancellation("并入7.2", OFFICE, NOW);
  }
}
