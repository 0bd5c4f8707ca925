package org.jiebang.plan.organisation.jdbc;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import java.util.List;
import org.jiebang.plan.ledger.jdbc.LedgerRows;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CampusRows extends LedgerRows<CampusRow> {
  List<CampusRow> findByHospitalOrderByCode(String hospital);
}
