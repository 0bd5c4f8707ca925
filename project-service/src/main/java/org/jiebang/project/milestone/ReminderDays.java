package org.jiebang.project.milestone;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jiebang.bus.Threshold;
import org.jiebang.calendar.WorkingCalendar;

/**
 * 提醒日: how many working days before a due date the departments are told.
 *
 * <p>A due date may fall on a day off; then everything is counted from the last working day before
 * it, because nobody reads a reminder at home. Overdue is the first working day after the due date.
 *
 * @param workingDaysBefore such as 7, 3, 1, 0
 */
public record ReminderDays(List<Integer> workingDaysBefore) {

  /** 7, 3, 1 and 0 working days before. */
  public static final ReminderDays USUAL = new ReminderDays(List.of(7, 3, 1, 0));

  static final String OVERDUE = "overdue";

  /** Refuses negative and repeated days. */
  public ReminderDays {
    workingDaysBefore = List.copyOf(workingDaysBefore);
    boolean wrong = workingDaysBefore.stream().anyMatch(days -> days < 0 || days > 60);
    if (wrong || workingDaysBefore.stream().distinct().count() < workingDaysBefore.size()) {
      throw new IllegalArgumentException("Not a set of days before: " + workingDaysBefore);
    }
  }

  /** When to tell of a due date: before it, on it, and once it is overdue. */
  public List<Threshold> of(LocalDate due, WorkingCalendar calendar) {
    LocalDate counted = lastWorkingDayUpTo(due, calendar);
    Stream<Threshold> before =
        workingDaysBefore.stream()
            .map(
                days ->
                    new Threshold(String.valueOf(days), calendar.minusWorkingDays(counted, days)));
    Threshold overdue = new Threshold(OVERDUE, calendar.plusWorkingDays(due, 1));
    return Stream.concat(before, Stream.of(overdue)).toList();
  }

  /** How many working days before a threshold of that name speaks. */
  static int daysBefore(String threshold) {
    return Integer.parseInt(threshold);
  }

  /** Working days left on a day; with a minus, how many have passed since. */
  public static int workingDaysLeft(LocalDate today, LocalDate due, WorkingCalendar calendar) {
    return calendar.workingDaysBetween(today, lastWorkingDayUpTo(due, calendar));
  }

  private static LocalDate lastWorkingDayUpTo(LocalDate due, WorkingCalendar calendar) {
    return calendar.isWorkingDay(due) ? due : calendar.minusWorkingDays(due, 1);
  }
}
