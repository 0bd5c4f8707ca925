package org.jiebang.project.strategy.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of strategies. A write that comes second counts no row. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface StrategyRows extends GenericRepository<StrategyRow, UUID> {

  Optional<StrategyRow> findByHospitalAndCode(String hospital, String code);

  @Query(
      """
      select * from strategies
      where hospital = :hospital and (cast(:year as int) is null or year = :year)
      order by year desc, position
      """)
  List<StrategyRow> list(String hospital, @Nullable Integer year);

  @Query(
      """
      insert into strategies
        (id, hospital, home, code, year, number, position, name, source, version)
      values (:id, :hospital, :home, :code, :year, :number, :position, :name, :source, :version)
      on conflict do nothing
      """)
  int insert(StrategyRow row);

  @Query(
      """
      update strategies set year = :year, number = :number, position = :position, name = :name,
        source = :source, version = :version
      where id = :id and version = :version - 1
      """)
  int advance(StrategyRow row);
}
