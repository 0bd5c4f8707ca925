package org.jiebang.plan.calendar.web;

import java.util.List;
import org.jiebang.plan.calendar.NamedDay;
import org.jiebang.plan.calendar.YearArrangement;
import org.jiebang.plan.ledger.Origin;
import org.jiebang.plan.ledger.Source;
import org.jspecify.annotations.Nullable;

/** What a notice says of a year (年度放假安排); with a source it is recorded history (补录). */
record CalendarYearRequest(
    List<NamedDay> holidays,
    List<NamedDay> workingWeekends,
    @Nullable Source source,
    @Nullable String reason) {

  YearArrangement arrangement(int year) {
    return new YearArrangement(year, holidays, workingWeekends);
  }

  Origin origin() {
    return new Origin(source, reason);
  }
}
