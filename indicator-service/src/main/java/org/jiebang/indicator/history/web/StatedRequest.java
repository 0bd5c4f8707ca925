package org.jiebang.indicator.history.web;

import java.math.BigDecimal;
import org.jiebang.indicator.definition.Source;
import org.jiebang.indicator.history.StatedComparison;
import org.jiebang.indicator.history.StatedContent;
import org.jspecify.annotations.Nullable;

/**
 * What {@code PUT /stated-results/{code}} takes: a stated result without its code, value in base
 * units.
 */
record StatedRequest(
    @Nullable String indicator,
    @Nullable Boolean indicatorConfirmed,
    String subject,
    @Nullable String campus,
    @Nullable String department,
    String period,
    @Nullable BigDecimal value,
    @Nullable String unit,
    String printed,
    @Nullable String approximate,
    @Nullable StatedComparison comparison,
    @Nullable String note,
    Source source) {

  /** An indicator that is named counts as confirmed unless the request says otherwise. */
  StatedContent content(String code) {
    boolean confirmed = indicatorConfirmed == null ? indicator != null : indicatorConfirmed;
    return new StatedContent(
        code,
        indicator,
        confirmed,
        subject,
        campus,
        department,
        period,
        value,
        unit,
        printed,
        approximate,
        comparison,
        note,
        source);
  }
}
