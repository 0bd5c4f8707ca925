package org.jiebang.plan.plantree.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import java.util.List;
import org.jiebang.plan.ledger.jdbc.LedgerRows;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PlanRows extends LedgerRows<PlanRow> {
  @Query(
      """
      select * from plans where hospital = :hospital
      order by code limit :size offset :offset
      """)
  List<PlanRow> list(String hospital, int size, int offset);

  @Query(
      """
      select count(*) from plans where hospital = :hospital
      """)
  long count(String hospital);
}
