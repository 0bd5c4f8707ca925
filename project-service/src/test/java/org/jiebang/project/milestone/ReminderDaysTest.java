package org.jiebang.project.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jiebang.bus.Threshold;
import org.jiebang.calendar.WorkingCalendar;
import org.jiebang.project.desk.Hospitals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderDaysTest {

  private static final WorkingCalendar CALENDAR =
      new WorkingCalendar(List.of(Hospitals.year2025()));

  /** 国庆、中秋 2025: off from Wed 1 to Wed 8 October; Sun 28 September and Sat 11 October worked. */
  @ParameterizedTest(name = "due {0}: 7={1} 3={2} 1={3} 0={4} overdue={5}")
  @CsvSource({
    "2025-09-30, 2025-09-22, 2025-09-26, 2025-09-29, 2025-09-30, 2025-10-09",
    "2025-10-09, 2025-09-23, 2025-09-28, 2025-09-30, 2025-10-09, 2025-10-10",
    "2025-10-10, 2025-09-24, 2025-09-29, 2025-10-09, 2025-10-10, 2025-10-11",
    "2025-10-11, 2025-09-25, 2025-09-30, 2025-10-10, 2025-10-11, 2025-10-13",
    "2025-10-13, 2025-09-26, 2025-10-09, 2025-10-11, 2025-10-13, 2025-10-14",
    "2025-10-05, 2025-09-22, 2025-09-26, 2025-09-29, 2025-09-30, 2025-10-09",
    "2025-10-12, 2025-09-25, 2025-09-30, 2025-10-10, 2025-10-11, 2025-10-13",
    "2025-06-10, 2025-05-29, 2025-06-05, 2025-06-09, 2025-06-10, 2025-06-11",
  })
  void countsWorkingDaysOverTheHolidays(
      LocalDate due,
      LocalDate seven,
      LocalDate three,
      LocalDate one,
      LocalDate zero,
      LocalDate over) {
    List<Threshold> thresholds = ReminderDays.USUAL.of(due, CALENDAR);

    assertThat(thresholds)
        .containsExactly(
            new Threshold("7", seven),
            new Threshold("3", three),
            new Threshold("1", one),
            new Threshold("0", zero),
            new Threshold("overdue", over));
  }

  @Test
  void everyReminderFallsOnAWorkingDayOfItsOwn() {
    LocalDate.of(2025, 1, 20)
        .datesUntil(LocalDate.of(2025, 12, 20))
        .forEach(
            due -> {
              List<LocalDate> days =
                  ReminderDays.USUAL.of(due, CALENDAR).stream()
                      .map(Threshold::on)
                      .collect(Collectors.toList());

              assertThat(days).allMatch(CALENDAR::isWorkingDay).doesNotHaveDuplicates().isSorted();
            });
  }

  @Test
  void saysHowManyWorkingDaysAreLeftOrPast() {
    LocalDate due = LocalDate.of(2025, 10, 9);

    assertThat(left("2025-09-23", due)).isEqualTo(7);
    assertThat(left("2025-10-03", due)).isEqualTo(1);
    assertThat(left("2025-10-09", due)).isZero();
    assertThat(left("2025-10-11", due)).isEqualTo(-2);
    assertThat(left("2025-10-13", LocalDate.of(2025, 10, 12))).isEqualTo(-1);
  }

  @Test
  void aYearWithoutNoticeIsCountedMondayToFriday() {
    LocalDate due = LocalDate.of(2031, 10, 6);

    assertThat(ReminderDays.USUAL.of(due, CALENDAR))
        .contains(new Threshold("1", LocalDate.of(2031, 10, 3)));
    assertThat(CALENDAR.isProvisional(due)).isTrue();
  }

  @Test
  void refusesDaysThatAreNoSetOfDaysBefore() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ReminderDays(List.of(3, 3)));
    assertThatIllegalArgumentException().isThrownBy(() -> new ReminderDays(List.of(-1)));
  }

  private static int left(String today, LocalDate due) {
    return ReminderDays.workingDaysLeft(LocalDate.parse(today), due, CALENDAR);
  }
}
