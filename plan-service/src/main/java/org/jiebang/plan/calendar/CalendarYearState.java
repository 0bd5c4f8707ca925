package org.jiebang.plan.calendar;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Source;
import org.jspecify.annotations.Nullable;

/** 年度放假安排, as published: days without their names. */
public record CalendarYearState(
    UUID id,
    int year,
    Set<LocalDate> holidays,
    Set<LocalDate> workingWeekends,
    long dataVersion,
    boolean history,
    @Nullable Source source,
    @Nullable String reason) {

  /** The state of a year's present version. */
  public static CalendarYearState of(Entry<YearArrangement> entry) {
    YearArrangement it = entry.fact();
    return new CalendarYearState(
        entry.id(),
        it.year(),
        YearArrangement.dates(it.holidays()),
        YearArrangement.dates(it.workingWeekends()),
        entry.version(),
        entry.history(),
        entry.source(),
        entry.reason());
  }
}
