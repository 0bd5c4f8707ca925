package org.jiebang.indicator.rollup.jdbc;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiebang.indicator.period.Period;
import org.jiebang.indicator.rollup.Piece;
import org.jiebang.indicator.rollup.Pieces;

/** Pieces in PostgreSQL. */
@Singleton
class JdbcPieces implements Pieces {

  private final PieceRows rows;

  JdbcPieces(PieceRows rows) {
    this.rows = rows;
  }

  @Override
  public void hold(String hospital, String indicator) {
    rows.hold(hospital + "/" + indicator);
  }

  @Override
  public boolean put(Piece piece) {
    return rows.put(
            piece.submission(),
            piece.hospital(),
            piece.indicator(),
            piece.campus(),
            piece.department(),
            piece.period().text(),
            piece.period().first(),
            piece.period().last(),
            piece.components().numerator(),
            piece.components().denominator(),
            piece.revision(),
            piece.demonstration(),
            piece.reportedAt())
        == 1;
  }

  @Override
  public Map<String, Instant> asOf(String hospital) {
    Map<String, Instant> asOf = new TreeMap<>();
    rows.asOf(hospital).forEach(row -> asOf.put(row.campus(), row.heard()));
    return asOf;
  }

  @Override
  public List<Piece> all(String hospital, String indicator) {
    return rows.all(hospital, indicator).stream().map(PieceRow::piece).toList();
  }

  @Override
  public List<Piece> within(String hospital, String indicator, Period period) {
    return rows.within(hospital, indicator, period.first(), period.last()).stream()
        .map(PieceRow::piece)
        .toList();
  }
}
