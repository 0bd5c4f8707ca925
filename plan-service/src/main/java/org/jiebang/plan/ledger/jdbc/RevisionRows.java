package org.jiebang.plan.ledger.jdbc;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RevisionRows extends GenericRepository<RevisionRow, Long> {

  RevisionRow save(RevisionRow row);

  List<RevisionRow> findByHospitalAndEntryIdOrderByVersionDesc(String hospital, UUID entryId);
}
