package org.jiebang.indicator.submission.web;

import java.math.BigDecimal;
import java.util.UUID;
import org.jiebang.indicator.submission.Correction;
import org.jiebang.indicator.submission.Figures;
import org.jspecify.annotations.Nullable;

/**
 * What {@code POST /submissions/{id}/corrections} takes: the figures anew, why, and what was seen.
 */
record CorrectionRequest(
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable BigDecimal value,
    @Nullable String unit,
    @Nullable String reason,
    long expectedRevision,
    @Nullable String note) {

  Correction of(UUID submission) {
    return new Correction(
        submission,
        new Figures(numerator, denominator, value, unit),
        reason,
        expectedRevision,
        note);
  }
}
