package org.jiebang.project.openbid.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

/** The table of who answers for which row. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ResponsibilityRows extends GenericRepository<ResponsibilityRow, UUID> {

  @Query("delete from responsibilities where open_bid_id = :openBid")
  int clear(UUID openBid);

  @Query(
      """
      insert into responsibilities (open_bid_id, row_number, role, code, inherited)
      values (:openBidId, :rowNumber, :role, :code, :inherited)
      """)
  int insert(ResponsibilityRow row);
}
