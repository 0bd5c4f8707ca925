package org.jiebang.indicator.rollup.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table {@code pieces}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PieceRows extends GenericRepository<PieceRow, UUID> {

  @Query("select count(pg_advisory_xact_lock(hashtextextended(:indicator, 2)))")
  long hold(String indicator);

  @Query(
      """
      insert into pieces (submission_id, hospital, indicator, campus, department, period, first_day,
        last_day, numerator, denominator, revision, demonstration, reported_at)
      values (:submissionId, :hospital, :indicator, :campus, :department, :period, :firstDay,
        :lastDay, :numerator, :denominator, :revision, :demonstration, :reportedAt)
      on conflict (submission_id) do update set numerator = excluded.numerator,
        denominator = excluded.denominator, revision = excluded.revision,
        reported_at = excluded.reported_at
      where pieces.revision < excluded.revision
      """)
  int put(
      UUID submissionId,
      String hospital,
      String indicator,
      @Nullable String campus,
      @Nullable String department,
      String period,
      LocalDate firstDay,
      LocalDate lastDay,
      BigDecimal numerator,
      @Nullable BigDecimal denominator,
      long revision,
      boolean demonstration,
      Instant reportedAt);

  @Query(
      """
      select coalesce(campus, 'group') as campus, max(reported_at) as heard from pieces
      where hospital = :hospital group by 1 order by 1
      """)
  List<AsOfRow> asOf(String hospital);

  @Query("select * from pieces where hospital = :hospital and indicator = :indicator")
  List<PieceRow> all(String hospital, String indicator);

  @Query(
      """
      select * from pieces where hospital = :hospital and indicator = :indicator
        and first_day >= :firstDay and last_day <= :lastDay
      order by first_day, submission_id
      """)
  List<PieceRow> within(String hospital, String indicator, LocalDate firstDay, LocalDate lastDay);
}
