package org.jiebang.project.strategy.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of strategies. */
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

  StrategyRow save(StrategyRow row);

  StrategyRow update(StrategyRow row);
}
