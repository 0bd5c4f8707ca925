package org.jiebang.indicator.rollup.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tables {@code roll_ups} and {@code roll_up_revisions}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface RollUpRows extends GenericRepository<RollUpRow, UUID> {

  String FILTER =
      """
       from roll_ups where hospital = :hospital
      and (cast(:indicator as text) is null or indicator = :indicator)
      and (cast(:period as text) is null or period = :period)
      and (cast(:campus as text) is null or campus = :campus)
      and (cast(:campuses as text) is null or campus is null
           or campus = any(string_to_array(:campuses, ',')))
      and (cast(:departments as text) is null
           or department = any(string_to_array(:departments, ','))
           or department is null and indicator = any(string_to_array(:indicators, ',')))
      """;

  RollUpRow save(RollUpRow row);

  RollUpRow update(RollUpRow row);

  @Query(
      """
      select * from roll_ups where hospital = :hospital and indicator = :indicator
        and period = any(string_to_array(:periods, ','))
      """)
  List<RollUpRow> find(String hospital, String indicator, String periods);

  @Query("select * from roll_ups where hospital = :hospital and indicator = :indicator")
  List<RollUpRow> all(String hospital, String indicator);

  @Query(
      "select *"
          + FILTER
          + " order by indicator, period, campus nulls first, department nulls first"
          + " offset :offset limit :size")
  List<RollUpRow> page(
      String hospital,
      @Nullable String indicator,
      @Nullable String period,
      @Nullable String campus,
      @Nullable String campuses,
      @Nullable String departments,
      @Nullable String indicators,
      int offset,
      int size);

  @Query(
      """
      select * from roll_ups
      where hospital = :hospital and period = :period and department is null
      order by indicator, campus nulls first
      """)
  List<RollUpRow> at(String hospital, String period);

  @Query("select count(*)" + FILTER)
  long count(
      String hospital,
      @Nullable String indicator,
      @Nullable String period,
      @Nullable String campus,
      @Nullable String campuses,
      @Nullable String departments,
      @Nullable String indicators);

  @Query(
      """
      select r.id, r.hospital, r.home, r.indicator, r.campus, r.department, r.period,
        v.version - 1 as row_version, v.outcome, v.cause, v.calculated_at
      from roll_ups r join roll_up_revisions v on v.roll_up_id = r.id
      where r.hospital = :hospital and r.id = :id order by v.version
      """)
  List<RollUpRow> revisions(String hospital, UUID id);

  @Query(
      """
      insert into roll_up_revisions (roll_up_id, version, outcome, cause, calculated_at)
      select id, row_version + 1, outcome, cause, calculated_at from roll_ups where id = :id
      """)
  void keepRevision(UUID id);
}
