package org.jiebang.indicator.history.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tables {@code stated_results} and {@code stated_result_versions}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface StatedResultRows extends GenericRepository<StatedResultRow, UUID> {

  String FILTER =
      """
       from stated_results where hospital = :hospital
      and (cast(:indicator as text) is null or indicator = :indicator)
      and (cast(:period as text) is null or period = :period)
      """;

  StatedResultRow save(StatedResultRow row);

  StatedResultRow update(StatedResultRow row);

  @Query("select * from stated_results where hospital = :hospital and code = :code")
  Optional<StatedResultRow> find(String hospital, String code);

  @Query("select *" + FILTER + " order by period, code offset :offset limit :size")
  List<StatedResultRow> page(
      String hospital, @Nullable String indicator, @Nullable String period, int offset, int size);

  @Query(
      """
      select * from stated_results
      where hospital = :hospital and period = :period and indicator is not null order by code
      """)
  List<StatedResultRow> in(String hospital, String period);

  @Query("select count(*)" + FILTER)
  long count(String hospital, @Nullable String indicator, @Nullable String period);

  @Query(
      """
      insert into stated_result_versions (stated_result_id, version, content)
      select id, row_version + 1, content from stated_results where id = :id
      """)
  void keepVersion(UUID id);
}
