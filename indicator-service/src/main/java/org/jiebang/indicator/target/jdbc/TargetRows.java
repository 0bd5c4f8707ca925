package org.jiebang.indicator.target.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiebang.indicator.target.Confirmation;
import org.jiebang.indicator.target.TargetContent;
import org.jspecify.annotations.Nullable;

/** The tables {@code targets} and {@code target_versions}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface TargetRows extends GenericRepository<TargetRow, UUID> {

  String FILTER =
      """
       from targets where hospital = :hospital
      and (cast(:indicator as text) is null or indicator = :indicator)
      and (cast(:waiting as boolean) is null or waiting = :waiting)
      """;

  TargetRow save(TargetRow row);

  TargetRow update(TargetRow row);

  @Query("select * from targets where hospital = :hospital and code = :code")
  Optional<TargetRow> find(String hospital, String code);

  @Query(
      "select * from targets where hospital = :hospital and indicator = :indicator order by code")
  List<TargetRow> on(String hospital, String indicator);

  @Query(
      """
      select distinct indicator from targets
      where hospital = :hospital and indicator is not null
        and department = any(string_to_array(:departments, ','))
      """)
  List<String> indicatorsHeldBy(String hospital, String departments);

  @Query("select *" + FILTER + " order by code offset :offset limit :size")
  List<TargetRow> page(
      String hospital, @Nullable String indicator, @Nullable Boolean waiting, int offset, int size);

  @Query("select count(*)" + FILTER)
  long count(String hospital, @Nullable String indicator, @Nullable Boolean waiting);

  @Query(
      """
      insert into targets (id, hospital, code, row_version, indicator, department, waiting, content,
        confirmation)
      values (:id, :hospital, :code, :rowVersion, :indicator, :department, :waiting,
        cast(:content as jsonb), cast(:confirmation as jsonb))
      on conflict (id) do update set row_version = excluded.row_version,
        indicator = excluded.indicator, department = excluded.department,
        waiting = excluded.waiting, content = excluded.content,
        confirmation = excluded.confirmation
      where targets.row_version < excluded.row_version
      """)
  int mirror(
      UUID id,
      String hospital,
      String code,
      long rowVersion,
      @Nullable String indicator,
      @Nullable String department,
      boolean waiting,
      @TypeDef(type = DataType.JSON) TargetContent content,
      @TypeDef(type = DataType.JSON) @Nullable Confirmation confirmation);

  @Query(
      """
      insert into target_versions (target_id, version, content, confirmation)
      select id, row_version + 1, content, confirmation from targets where id = :id
      """)
  void keepVersion(UUID id);
}
