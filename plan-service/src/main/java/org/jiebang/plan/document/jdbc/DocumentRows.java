package org.jiebang.plan.document.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import java.util.List;
import org.jiebang.plan.ledger.jdbc.LedgerRows;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DocumentRows extends LedgerRows<DocumentRow> {
  @Query(
      """
      select * from documents where hospital = :hospital
      order by code limit :size offset :offset
      """)
  List<DocumentRow> list(String hospital, int size, int offset);

  @Query(
      """
      select count(*) from documents where hospital = :hospital
      """)
  long count(String hospital);
}
