package org.jiebang.plan.plantree.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the revisions that the ledger keeps. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PastStates extends GenericRepository<PlanRow, UUID> {

  @Query(
      """
      select r.state::text from revisions r join plans p on p.id = r.entry_id
      where p.hospital = :hospital and p.code = :code and r.version = :version
      """)
  Optional<String> plan(String hospital, String code, long version);

  @Query(
      """
      select distinct on (entry_id) state::text from revisions
      where hospital = :hospital and state ->> 'plan' = :plan
        and state ->> 'planVersion' is not null
        and (state ->> 'planVersion')::bigint <= :version
      order by entry_id, version desc
      """)
  List<String> nodes(String hospital, String plan, long version);
}
