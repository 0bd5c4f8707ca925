package org.jiebang.indicator.submission.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tables {@code submissions} and {@code submission_revisions}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SubmissionRows extends GenericRepository<SubmissionRow, UUID> {

  String FILTER =
      """
       from submissions where hospital = :hospital
      and (cast(:indicator as text) is null or indicator = :indicator)
      and (cast(:campus as text) is null or campus = :campus)
      and (cast(:period as text) is null or period = :period)
      and (cast(:campuses as text) is null or campus is null
           or campus = any(string_to_array(:campuses, ',')))
      and (cast(:departments as text) is null
           or department = any(string_to_array(:departments, ','))
           or reporter_department = any(string_to_array(:departments, ','))
           or indicator = any(string_to_array(:indicators, ',')))
      """;

  SubmissionRow save(SubmissionRow row);

  SubmissionRow update(SubmissionRow row);

  @Query("select * from submissions where hospital = :hospital and id = :id")
  Optional<SubmissionRow> find(String hospital, UUID id);

  @Query("select count(pg_advisory_xact_lock(hashtextextended(:slot, 1)))")
  long hold(String slot);

  @Query(
      """
      select * from submissions
      where hospital = :hospital and indicator = :indicator
        and campus is not distinct from cast(:campus as text)
        and department is not distinct from cast(:department as text)
        and last_day >= :firstDay and first_day <= :lastDay
      order by first_day
      """)
  List<SubmissionRow> overlapping(
      String hospital,
      String indicator,
      @Nullable String campus,
      @Nullable String department,
      LocalDate firstDay,
      LocalDate lastDay);

  @Query("select *" + FILTER + " order by period desc, id offset :offset limit :size")
  List<SubmissionRow> page(
      String hospital,
      @Nullable String indicator,
      @Nullable String campus,
      @Nullable String period,
      @Nullable String campuses,
      @Nullable String departments,
      String indicators,
      int offset,
      int size);

  @Query("select count(*)" + FILTER)
  long count(
      String hospital,
      @Nullable String indicator,
      @Nullable String campus,
      @Nullable String period,
      @Nullable String campuses,
      @Nullable String departments,
      String indicators);

  @Query("select revision from submission_revisions where submission_id = :id order by number")
  List<RevisionRow> revisions(UUID id);

  @Query(
      """
      insert into submission_revisions (submission_id, number, revision)
      select id, row_version + 1, revision from submissions where id = :id
      """)
  void keepRevision(UUID id);
}
