package org.jiebang.plan.calendar.web;

import java.util.List;
import java.util.UUID;
import org.jiebang.plan.calendar.NamedDay;
import org.jiebang.plan.calendar.YearArrangement;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Source;
import org.jspecify.annotations.Nullable;

/** 年度放假安排, with the names of its days. */
record CalendarYearResponse(
    UUID id,
    int year,
    List<NamedDay> holidays,
    List<NamedDay> workingWeekends,
    long version,
    boolean history,
    @Nullable Source source,
    @Nullable String reason) {

  static CalendarYearResponse of(Entry<YearArrangement> entry) {
    return new CalendarYearResponse(
        entry.id(),
        entry.fact().year(),
        entry.fact().holidays(),
        entry.fact().workingWeekends(),
        entry.version(),
        entry.history(),
        entry.source(),
        entry.reason());
  }
}
