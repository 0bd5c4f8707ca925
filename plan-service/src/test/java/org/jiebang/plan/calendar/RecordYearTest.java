package org.jiebang.plan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiebang.plan.Office.HISTORY;
import static org.jiebang.plan.Office.OFFICE;
import static org.jiebang.plan.Office.RECORDS;
import static org.jiebang.plan.Refusals.assertRefused;
import static org.jiebang.plan.ledger.Origin.ORDINARY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jiebang.plan.Office;
import org.jiebang.plan.ledger.Recorded;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("工作日历")
class RecordYearTest {

  private static final YearArrangement NATIONAL_DAY_2025 =
      new YearArrangement(
          2025,
          days("2025-10-01", "2025-10-02", "2025-10-03", "2025-10-06", "2025-10-07", "2025-10-08"),
          days("2025-09-28", "2025-10-11"));

  private final Office office = Office.atHome();

  @Test
  void countsRightOverNationalDayWithMakeUpDays() {
    office.recordYear.record(RECORDS, NATIONAL_DAY_2025, HISTORY);

    CountWorkingDays.WorkingDay fifth = count("2025-09-26", 5);
    CountWorkingDays.WorkingDay third = count("2025-10-11", -3);

    assertThat(fifth.date()).isEqualTo("2025-10-10");
    assertThat(third.date()).isEqualTo("2025-09-30");
    assertThat(fifth.provisional()).isFalse();
  }

  @Test
  void saysWhenAYearIsNotKnownYet() {
    assertThat(count("2027-09-30", 1).provisional()).isTrue();
  }

  @Test
  void replacesAYearByItsNextVersion() {
    office.recordYear.record(RECORDS, NATIONAL_DAY_2025, HISTORY);

    Recorded<YearArrangement> second =
        office.recordYear.record(
            OFFICE, new YearArrangement(2025, days("2025-10-01"), List.of()), ORDINARY);

    assertThat(second.entry().version()).isEqualTo(2);
    assertThat(office.effects.lastEvent().data())
        .isInstanceOfSatisfying(
            CalendarYearState.class, state -> assertThat(state.dataVersion()).isEqualTo(2));
    assertThat(count("2025-10-01", 1).date()).isEqualTo("2025-10-02");
  }

  @Test
  void refusesDaysThatCannotBe() {
    assertRefused(
        () -> new YearArrangement(2025, days("2024-11-30"), List.of()),
        "date-outside-year",
        "holidays[0].date");
    assertRefused(
        () -> new YearArrangement(2025, List.of(), days("2025-10-10")),
        "not-a-weekend",
        "workingWeekends[0].date");
    assertRefused(
        () -> new YearArrangement(2025, days("2025-10-11"), days("2025-10-11")),
        "duplicate-date",
        "workingWeekends[0].date");
  }

  @Test
  void refusesToCountForEver() {
    assertRefused(() -> count("2025-01-01", Integer.MIN_VALUE), "too-far", "days");
  }

  private CountWorkingDays.WorkingDay count(String from, int days) {
    return office.countWorkingDays.from("sxtcm", LocalDate.parse(from), days);
  }

  private static List<NamedDay> days(String... dates) {
    return Stream.of(dates).map(date -> new NamedDay(LocalDate.parse(date), null)).toList();
  }
}
