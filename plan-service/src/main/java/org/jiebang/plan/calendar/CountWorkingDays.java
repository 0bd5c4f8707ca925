package org.jiebang.plan.calendar;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jiebang.calendar.WorkingCalendar;
import org.jiebang.plan.ledger.Objections;

/** 推算工作日: the n-th working day after or before a day. */
@Singleton
public class CountWorkingDays {

  private static final int FARTHEST = 1000;

  private final YearArrangements years;

  /** Made by the container. */
  public CountWorkingDays(YearArrangements years) {
    this.years = years;
  }

  /** Counts {@code days} working days on from a day, or back when negative. */
  public WorkingDay from(String hospital, LocalDate from, int days) {
    new Objections()
        .when(days > FARTHEST || days < -FARTHEST, "days", "too-far", "最多推算" + FARTHEST + "个工作日")
        .raise();
    WorkingCalendar calendar = calendar(hospital);
    LocalDate date =
        days < 0 ? calendar.minusWorkingDays(from, -days) : calendar.plusWorkingDays(from, days);
    boolean provisional = calendar.isProvisional(from) || calendar.isProvisional(date);
    return new WorkingDay(from, days, date, calendar.isWorkingDay(date), provisional);
  }

  private WorkingCalendar calendar(String hospital) {
    return new WorkingCalendar(
        years.all(hospital).stream().map(entry -> entry.fact().counted()).toList());
  }

  /**
   * 推算结果.
   *
   * @param from where counting began; that day itself does not count
   * @param days how many working days were counted, negative for back
   * @param date the day that was reached
   * @param workingDay whether it is worked
   * @param provisional 暂按周一至周五: whether a year on the way has no notice yet
   */
  public record WorkingDay(
      LocalDate from, int days, LocalDate date, boolean workingDay, boolean provisional) {}
}
