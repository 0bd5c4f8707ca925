package org.jiebang.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

  private final WorkingCalendar calendar = StateCouncil.calendar();

  @ParameterizedTest(name = "{0} {2}")
  @CsvSource({
    // 国庆节 2024: 1 to 7 October off, Sunday 29 September and Saturday 12 October worked.
    "2024-09-27, true,  a Friday",
    "2024-09-28, false, a Saturday",
    "2024-09-29, true,  a Sunday worked for 国庆",
    "2024-09-30, true,  a Monday",
    "2024-10-01, false, 国庆",
    "2024-10-07, false, 国庆",
    "2024-10-08, true,  the first day after 国庆",
    "2024-10-12, true,  a Saturday worked for 国庆",
    "2024-10-13, false, a Sunday",
    // 国庆节、中秋节 2025: 1 to 8 October off, Sunday 28 September and Saturday 11 October worked.
    "2025-09-27, false, a Saturday",
    "2025-09-28, true,  a Sunday worked for 国庆",
    "2025-10-01, false, 国庆",
    "2025-10-08, false, 国庆",
    "2025-10-09, true,  the first day after 国庆",
    "2025-10-11, true,  a Saturday worked for 国庆",
    // 春节 2024 and 2025.
    "2024-02-04, true,  a Sunday worked for 春节",
    "2024-02-09, true,  除夕 was not off in 2024",
    "2024-02-10, false, 春节",
    "2024-02-17, false, 春节",
    "2024-02-18, true,  a Sunday worked for 春节",
    "2025-01-26, true,  a Sunday worked for 春节",
    "2025-01-27, true,  a Monday",
    "2025-01-28, false, 除夕",
    "2025-02-04, false, 春节",
    "2025-02-08, true,  a Saturday worked for 春节",
    "2025-02-09, false, a Sunday",
  })
  void knowsWhatIsWorkedAroundTheHolidays(LocalDate day, boolean worked, String what) {
    assertThat(calendar.isWorkingDay(day)).as(what).isEqualTo(worked);
  }

  @ParameterizedTest(name = "{1} working days after {0} is {2}")
  @CsvSource({
    "2024-09-25, 5,  2024-10-08",
    "2024-09-27, 5,  2024-10-10",
    "2024-09-30, 1,  2024-10-08",
    "2024-09-30, 5,  2024-10-12",
    "2024-10-01, 5,  2024-10-12",
    "2024-10-03, 1,  2024-10-08",
    "2024-10-11, 1,  2024-10-12",
    "2024-10-12, 1,  2024-10-14",
    "2025-09-26, 5,  2025-10-10",
    "2025-09-30, 5,  2025-10-14",
    "2025-10-10, 1,  2025-10-11",
    "2024-02-08, 5,  2024-02-21",
    "2024-02-09, 1,  2024-02-18",
    "2025-01-24, 5,  2025-02-07",
    "2025-01-27, 5,  2025-02-10",
    "2024-12-31, 1,  2025-01-02",
    "2025-06-14, 0,  2025-06-14",
  })
  void countsForwardOverTheHolidays(LocalDate from, int days, LocalDate to) {
    assertThat(calendar.plusWorkingDays(from, days)).isEqualTo(to);
    assertThat(calendar.workingDaysBetween(from, to)).isEqualTo(days);
    assertThat(calendar.workingDaysBetween(to, from)).isEqualTo(-days);
  }

  @ParameterizedTest(name = "{1} working days before {0} is {2}")
  @CsvSource({
    "2024-10-08, 1, 2024-09-30",
    "2024-10-08, 3, 2024-09-27",
    "2024-10-08, 7, 2024-09-23",
    "2024-10-14, 1, 2024-10-12",
    "2024-10-14, 7, 2024-09-29",
    "2025-10-09, 5, 2025-09-25",
    "2025-10-09, 3, 2025-09-28",
    "2025-02-05, 1, 2025-01-27",
    "2025-02-05, 3, 2025-01-24",
    "2025-02-05, 7, 2025-01-20",
    "2025-12-31, 7, 2025-12-22",
    "2025-06-14, 0, 2025-06-14",
  })
  void countsBackOverTheHolidays(LocalDate due, int days, LocalDate warning) {
    assertThat(calendar.minusWorkingDays(due, days)).isEqualTo(warning);
  }

  @Test
  void countsTheWorkingDaysOfAYearAsTheOfficeDoes() {
    assertThat(calendar.workingDaysBetween(LocalDate.of(2023, 12, 31), LocalDate.of(2024, 12, 31)))
        .isEqualTo(251);
    assertThat(calendar.workingDaysBetween(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 12, 31)))
        .isEqualTo(248);
  }

  @Test
  void takesMondayToFridayForAYearItDoesNotKnowAndSaysSo() {
    LocalDate nationalDay = LocalDate.of(2030, 10, 1);

    assertThat(calendar.isWorkingDay(nationalDay)).isTrue();
    assertThat(calendar.isWorkingDay(LocalDate.of(2030, 10, 5))).isFalse();
    assertThat(calendar.isProvisional(nationalDay)).isTrue();
    assertThat(calendar.isProvisional(LocalDate.of(2025, 12, 31))).isFalse();
    assertThat(new WorkingCalendar(List.of()).isProvisional(LocalDate.of(2025, 1, 1))).isTrue();
  }

  @Test
  void letsTheLaterNoticeDecideADayThatBothName() {
    LocalDate day = LocalDate.of(2018, 12, 31);
    var y2018 = new CalendarYear(2018, Set.of(), Set.of());
    var y2019 =
        new CalendarYear(
            2019, Set.of(day, LocalDate.of(2019, 1, 1)), Set.of(LocalDate.of(2018, 12, 29)));
    var saturdayOff = new CalendarYear(2018, Set.of(LocalDate.of(2018, 12, 29)), Set.of());

    assertThat(new WorkingCalendar(List.of(y2019, y2018)).isWorkingDay(day)).isFalse();
    assertThat(
            new WorkingCalendar(List.of(y2019, saturdayOff))
                .isWorkingDay(LocalDate.of(2018, 12, 29)))
        .isTrue();
  }

  @Test
  void refusesWhatNoNoticeSays() {
    LocalDate wednesday = LocalDate.of(2025, 10, 1);
    LocalDate sunday = LocalDate.of(2025, 9, 28);

    assertThatThrownBy(() -> new CalendarYear(2025, Set.of(), Set.of(wednesday)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CalendarYear(2025, Set.of(sunday), Set.of(sunday)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CalendarYear(2024, Set.of(wednesday), Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new WorkingCalendar(List.of(StateCouncil.Y2025, StateCouncil.Y2025)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> calendar.plusWorkingDays(sunday, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
