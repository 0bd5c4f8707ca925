package org.jiebang.project.pledge.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of pledges. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PledgeRows extends GenericRepository<PledgeRow, UUID> {

  Optional<PledgeRow> findByHospitalAndCode(String hospital, String code);

  @Query(
      """
      select * from pledges
      where hospital = :hospital and (cast(:year as int) is null or year = :year)
        and (cast(:leader as text) is null or leader = :leader)
      order by year desc, number
      """)
  List<PledgeRow> list(String hospital, @Nullable Integer year, @Nullable String leader);

  PledgeRow save(PledgeRow row);

  PledgeRow update(PledgeRow row);
}
