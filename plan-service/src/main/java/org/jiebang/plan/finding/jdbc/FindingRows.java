package org.jiebang.plan.finding.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import java.util.List;
import org.jiebang.plan.ledger.jdbc.LedgerRows;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FindingRows extends LedgerRows<FindingRow> {
  @Query(
      """
      select * from findings where hospital = :hospital
        and (cast(:document as text) is null or document = :document)
      order by code limit :size offset :offset
      """)
  List<FindingRow> list(String hospital, @Nullable String document, int size, int offset);

  @Query(
      """
      select count(*) from findings where hospital = :hospital
        and (cast(:document as text) is null or document = :document)
      """)
  long count(String hospital, @Nullable String document);
}
