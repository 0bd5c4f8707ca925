package org.jiebang.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * 年度放假安排: what one notice of the State Council says of a year.
 *
 * <p>A notice may reach over New Year: that for 2019 made Saturday 2018-12-29 a working day. Dates
 * of the neighbouring December and January are therefore accepted.
 *
 * @param year the year the notice is for
 * @param holidays 放假: days off, weekends among them or not
 * @param workingWeekends 调休上班: Saturdays and Sundays that are worked
 */
public record CalendarYear(int year, Set<LocalDate> holidays, Set<LocalDate> workingWeekends) {

  /**
   * Refuses days of another year, a day both off and worked, and a working weekend on a weekday.
   */
  public CalendarYear {
    holidays = Set.copyOf(holidays);
    workingWeekends = Set.copyOf(workingWeekends);
    for (LocalDate day : holidays) {
      requireNear(year, day);
      if (workingWeekends.contains(day)) {
        throw new IllegalArgumentException(day + " is both a holiday and a working weekend");
      }
    }
    for (LocalDate day : workingWeekends) {
      requireNear(year, day);
      if (!isWeekend(day)) {
        throw new IllegalArgumentException(day + " is a working weekend but not a weekend");
      }
    }
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static void requireNear(int year, LocalDate day) {
    if (day.isBefore(LocalDate.of(year - 1, 12, 1)) || day.isAfter(LocalDate.of(year + 1, 1, 31))) {
      throw new IllegalArgumentException(day + " does not belong to the notice for " + year);
    }
  }
}
