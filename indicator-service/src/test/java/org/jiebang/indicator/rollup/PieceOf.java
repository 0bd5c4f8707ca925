package org.jiebang.indicator.rollup;

import com.github.f4b6a3.uuid.UuidCreator;
import java.math.BigDecimal;
import java.time.Instant;
import org.jiebang.indicator.definition.Components;
import org.jiebang.indicator.period.PeriodText;
import org.jspecify.annotations.Nullable;

/** Pieces that tests speak of. */
final class PieceOf {

  private PieceOf() {}

  static Piece ratio(String campus, String period, long numerator, long denominator) {
    Components components =
        Components.ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    return piece("surgery-share", campus, null, period, components);
  }

  static Piece count(@Nullable String campus, String period, String value) {
    return piece("visits", campus, null, period, Components.count(new BigDecimal(value)));
  }

  static Piece of(String campus, String department, String period, long value) {
    Components components = Components.count(BigDecimal.valueOf(value));
    return piece("visits", campus, department, period, components);
  }

  static Piece corrected(Piece piece, long revision, long numerator, long denominator) {
    return new Piece(
        piece.submission(),
        piece.hospital(),
        piece.indicator(),
        piece.campus(),
        piece.department(),
        piece.period(),
        Components.ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator)),
        revision,
        piece.demonstration(),
        piece.reportedAt());
  }

  static Piece piece(
      String indicator,
      @Nullable String campus,
      @Nullable String department,
      String period,
      Components components) {
    return new Piece(
        UuidCreator.getTimeOrderedEpoch(),
        "sxtcm",
        indicator,
        campus,
        department,
        PeriodText.parse(period),
        components,
        1,
        false,
        Instant.EPOCH);
  }
}
