package org.jiebang.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The arithmetic against a reference that walks every single day. */
class WorkingDayArithmeticTest {

  /** The slowest way to know: a list of all that is off and all that is worked. */
  record Reference(Set<LocalDate> off, Set<LocalDate> worked) {

    boolean isWorkingDay(LocalDate day) {
      boolean weekend =
          day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
      return worked.contains(day) || (!weekend && !off.contains(day));
    }

    int between(LocalDate from, LocalDate to) {
      int days = 0;
      for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
        days += isWorkingDay(day) ? 1 : 0;
      }
      return days;
    }
  }

  record Sample(WorkingCalendar calendar, Reference reference) {}

  @Property(tries = 300)
  void countsAsOneWhoWalksEveryDay(
      @ForAll("calendars") Sample sample,
      @ForAll("dates") LocalDate from,
      @ForAll @IntRange(max = 900) int length) {
    LocalDate to = from.plusDays(length);

    assertThat(sample.calendar().workingDaysBetween(from, to))
        .isEqualTo(sample.reference().between(from, to));
    assertThat(sample.calendar().isWorkingDay(from))
        .isEqualTo(sample.reference().isWorkingDay(from));
  }

  @Property(tries = 300)
  void addsUntilThatManyAreCounted(
      @ForAll("calendars") Sample sample,
      @ForAll("dates") LocalDate from,
      @ForAll @IntRange(min = 1, max = 400) int days) {
    LocalDate to = sample.calendar().plusWorkingDays(from, days);

    assertThat(sample.reference().isWorkingDay(to)).isTrue();
    assertThat(sample.reference().between(from, to)).isEqualTo(days);
  }

  @Property(tries = 300)
  void subtractsUntilThatManyAreCounted(
      @ForAll("calendars") Sample sample,
      @ForAll("dates") LocalDate to,
      @ForAll @IntRange(min = 1, max = 400) int days) {
    LocalDate from = sample.calendar().minusWorkingDays(to, days);

    assertThat(sample.reference().isWorkingDay(from)).isTrue();
    assertThat(sample.reference().between(from.minusDays(1), to.minusDays(1))).isEqualTo(days);
  }

  @Property(tries = 300)
  void comesBackFromWhereItWent(
      @ForAll("calendars") Sample sample,
      @ForAll("dates") LocalDate any,
      @ForAll @IntRange(max = 400) int days) {
    WorkingCalendar calendar = sample.calendar();
    LocalDate day = calendar.plusWorkingDays(any, 1);

    assertThat(calendar.minusWorkingDays(calendar.plusWorkingDays(day, days), days)).isEqualTo(day);
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return Arbitraries.longs()
        .between(LocalDate.of(2022, 1, 1).toEpochDay(), LocalDate.of(2026, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<Sample> calendars() {
    return Combinators.combine(
            Arbitraries.longs(), Arbitraries.integers().between(0, 90), Arbitraries.of(0, 1, 3))
        .as(WorkingDayArithmeticTest::sample);
  }

  private static Sample sample(long seed, int exceptions, int howManyYears) {
    var random = new Random(seed);
    var off = new HashSet<LocalDate>();
    var worked = new HashSet<LocalDate>();
    List<CalendarYear> years = new ArrayList<>();
    for (int year = 2023; year < 2023 + howManyYears; year++) {
      var holidays = new HashSet<LocalDate>();
      var weekends = new HashSet<LocalDate>();
      for (int i = 0; i < exceptions; i++) {
        LocalDate day = LocalDate.ofYearDay(year, 1 + random.nextInt(365));
        boolean weekend =
            day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (weekend && random.nextBoolean() && !holidays.contains(day)) {
          weekends.add(day);
        } else if (!weekends.contains(day)) {
          holidays.add(day);
        }
      }
      off.addAll(holidays);
      worked.addAll(weekends);
      years.add(new CalendarYear(year, holidays, weekends));
    }
    return new Sample(new WorkingCalendar(years), new Reference(off, worked));
  }
}
