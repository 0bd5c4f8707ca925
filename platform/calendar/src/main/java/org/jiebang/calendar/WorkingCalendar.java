package org.jiebang.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * 工作日历: Monday to Friday, without the holidays and with the weekends that are worked instead.
 *
 * <p>Immutable. Where the notices of two years name the same day, that of the later year counts: it
 * was written last.
 */
public final class WorkingCalendar {

  private final Set<Integer> years;

  /** Holidays that would be worked as weekdays. */
  private final NavigableSet<LocalDate> missingWeekdays = new TreeSet<>();

  private final NavigableSet<LocalDate> workingWeekends = new TreeSet<>();

  /**
   * @param years the years whose notice is known, one entry per year
   */
  public WorkingCalendar(Collection<CalendarYear> years) {
    this.years = years.stream().map(CalendarYear::year).collect(Collectors.toUnmodifiableSet());
    if (this.years.size() != years.size()) {
      throw new IllegalArgumentException("a year is given twice");
    }
    years.stream().sorted(Comparator.comparingInt(CalendarYear::year)).forEach(this::apply);
  }

  /** 是否工作日. */
  public boolean isWorkingDay(LocalDate date) {
    return CalendarYear.isWeekend(date)
        ? workingWeekends.contains(date)
        : !missingWeekdays.contains(date);
  }

  /** 暂按周一至周五: nothing is known of the date's year, so its answers may change. */
  public boolean isProvisional(LocalDate date) {
    return !years.contains(date.getYear());
  }

  /**
   * The n-th working day after {@code date}; {@code date} itself, worked or not, for 0.
   *
   * @param date where to start; it is not counted
   * @param days how many working days, 0 or more
   */
  public LocalDate plusWorkingDays(LocalDate date, int days) {
    return step(date, days, 1);
  }

  /**
   * The n-th working day before {@code date}; {@code date} itself, worked or not, for 0.
   *
   * @param date where to start; it is not counted
   * @param days how many working days, 0 or more
   */
  public LocalDate minusWorkingDays(LocalDate date, int days) {
    return step(date, days, -1);
  }

  /**
   * 相隔工作日: the working days after {@code from} up to and including {@code to}.
   *
   * <p>When {@code to} lies before {@code from}, the same count with a minus: how many are overdue.
   */
  public int workingDaysBetween(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -workingDaysBetween(to, from);
    }
    long weekdays = weekdaysUpTo(to) - weekdaysUpTo(from);
    return Math.toIntExact(
        weekdays
            - missingWeekdays.subSet(from, false, to, true).size()
            + workingWeekends.subSet(from, false, to, true).size());
  }

  private LocalDate step(LocalDate date, int days, int direction) {
    if (days < 0) {
      throw new IllegalArgumentException("days must not be negative: " + days);
    }
    LocalDate day = date;
    for (int left = days; left > 0; ) {
      day = day.plusDays(direction);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  private void apply(CalendarYear year) {
    year.holidays().forEach(day -> put(day, false));
    year.workingWeekends().forEach(day -> put(day, true));
  }

  private void put(LocalDate day, boolean worked) {
    boolean weekend = CalendarYear.isWeekend(day);
    NavigableSet<LocalDate> exceptions = weekend ? workingWeekends : missingWeekdays;
    if (weekend == worked) {
      exceptions.add(day);
    } else {
      exceptions.remove(day);
    }
  }

  /** Mondays to Fridays from a Monday long ago up to and including {@code day}. */
  private static long weekdaysUpTo(LocalDate day) {
    long days = ChronoUnit.DAYS.between(LocalDate.of(1900, 1, 1), day);
    long weeks = Math.floorDiv(days, 7L);
    return weeks * 5 + Math.min(Math.floorMod(days, 7L) + 1, 5);
  }
}
