package org.jiebang.indicator.submission.web;

import java.math.BigDecimal;
import org.jiebang.indicator.period.PeriodText;
import org.jiebang.indicator.submission.Figures;
import org.jiebang.indicator.submission.Report;
import org.jspecify.annotations.Nullable;

/**
 * What {@code POST /submissions} takes: numerator and denominator of a ratio, the value of a count.
 */
record ReportRequest(
    String indicator,
    @Nullable String campus,
    @Nullable String department,
    String period,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable BigDecimal value,
    @Nullable String unit,
    @Nullable Boolean demonstration,
    @Nullable Boolean history,
    @Nullable String note) {

  Report report() {
    return new Report(
        indicator,
        campus,
        department,
        PeriodText.parse(period),
        new Figures(numerator, denominator, value, unit),
        Boolean.TRUE.equals(demonstration),
        Boolean.TRUE.equals(history),
        note);
  }
}
