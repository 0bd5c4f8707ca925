package org.jiebang.indicator.rollup.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jiebang.indicator.definition.Components;
import org.jiebang.indicator.period.PeriodText;
import org.jiebang.indicator.rollup.Piece;
import org.jspecify.annotations.Nullable;

/** A row of {@code pieces}. */
@MappedEntity("pieces")
record PieceRow(
    @Id UUID submissionId,
    String hospital,
    String indicator,
    @Nullable String campus,
    @Nullable String department,
    String period,
    BigDecimal numerator,
    @Nullable BigDecimal denominator,
    long revision,
    boolean demonstration,
    Instant reportedAt) {

  Piece piece() {
    return new Piece(
        submissionId,
        hospital,
        indicator,
        campus,
        department,
        PeriodText.parse(period),
        new Components(numerator, denominator),
        revision,
        demonstration,
        reportedAt);
  }
}
