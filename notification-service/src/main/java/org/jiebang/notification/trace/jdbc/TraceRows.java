package org.jiebang.notification.trace.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The statements about steps. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface TraceRows extends GenericRepository<TraceRow, Long> {

  List<TraceRow> saveAll(Iterable<TraceRow> rows);

  @Query(
      """
      select * from trace_entries where source = :source and event_id = :eventId
        and (department is null or department = :department) order by id
      """)
  List<TraceRow> ofDepartment(String source, String eventId, String department);

  @Query(
      """
      select * from trace_entries where hospital = :hospital and event_id = :eventId order by id
      """)
  List<TraceRow> ofEvent(String hospital, String eventId);
}
