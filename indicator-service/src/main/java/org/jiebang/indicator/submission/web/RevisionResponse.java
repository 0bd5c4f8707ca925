package org.jiebang.indicator.submission.web;

import java.math.BigDecimal;
import java.time.Instant;
import org.jiebang.indicator.submission.Revision;
import org.jspecify.annotations.Nullable;

/** A revision as it is shown: what was said, by whom and when. */
record RevisionResponse(
    long revision,
    BigDecimal numerator,
    @Nullable BigDecimal denominator,
    BigDecimal value,
    long definitionVersion,
    @Nullable String note,
    @Nullable String reason,
    String reportedBy,
    @Nullable String reportingDepartment,
    Instant reportedAt) {

  static RevisionResponse of(Revision revision) {
    return new RevisionResponse(
        revision.number(),
        revision.components().numerator(),
        revision.components().denominator(),
        revision.components().value(),
        revision.definitionVersion(),
        revision.note(),
        revision.reason(),
        revision.reporter().name(),
        revision.reporter().department(),
        revision.at());
  }
}
