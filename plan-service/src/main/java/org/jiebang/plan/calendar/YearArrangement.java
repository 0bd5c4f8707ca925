package org.jiebang.plan.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jiebang.calendar.CalendarYear;
import org.jiebang.plan.ledger.Fact;
import org.jiebang.plan.ledger.Objections;

/**
 * 年度放假安排: the holidays of a year and the weekends that are worked instead (调休上班), as its notice
 * says. A notice may reach into the neighbouring December or January.
 *
 * @param year the year
 * @param holidays 放假日, in order
 * @param workingWeekends 调休上班日, in order
 */
public record YearArrangement(int year, List<NamedDay> holidays, List<NamedDay> workingWeekends)
    implements Fact {

  private static final int FIRST_YEAR = 1950;
  private static final int LAST_YEAR = 2200;

  /** Refuses days of another year, days named twice, and a working weekend that is a weekday. */
  public YearArrangement {
    holidays = inOrder(holidays);
    workingWeekends = inOrder(workingWeekends);
    Objections objections = new Objections();
    objections.when(year < FIRST_YEAR || year > LAST_YEAR, "year", "not-a-year", "不是可用的年份");
    check(year, holidays, workingWeekends, objections);
    objections.raise();
  }

  @Override
  public String code() {
    return Integer.toString(year);
  }

  /** What working days are counted with. */
  CalendarYear counted() {
    return new CalendarYear(year, dates(holidays), dates(workingWeekends));
  }

  private static void check(
      int year, List<NamedDay> holidays, List<NamedDay> worked, Objections objections) {
    Set<LocalDate> seen = new HashSet<>();
    for (int i = 0; i < holidays.size(); i++) {
      checkDay(year, holidays.get(i).date(), "holidays[" + i + "].date", seen, objections);
    }
    for (int i = 0; i < worked.size(); i++) {
      String field = "workingWeekends[" + i + "].date";
      checkDay(year, worked.get(i).date(), field, seen, objections);
      objections.when(!isWeekend(worked.get(i).date()), field, "not-a-weekend", "调休上班日须是周六或周日");
    }
  }

  private static void checkDay(
      int year, LocalDate day, String field, Set<LocalDate> seen, Objections objections) {
    LocalDate earliest = LocalDate.of(year - 1, 12, 1);
    LocalDate latest = LocalDate.of(year + 1, 1, 31);
    objections
        .when(
            day.isBefore(earliest) || day.isAfter(latest),
            field,
            "date-outside-year",
            "日期不属于" + year + "年的安排：" + day)
        .when(!seen.add(day), field, "duplicate-date", "日期重复：" + day);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static List<NamedDay> inOrder(List<NamedDay> days) {
    return days.stream().sorted(Comparator.comparing(NamedDay::date)).toList();
  }

  /** The dates alone. */
  static Set<LocalDate> dates(List<NamedDay> days) {
    return days.stream().map(NamedDay::date).collect(Collectors.toCollection(TreeSet::new));
  }
}
