package org.jiebang.notification.message.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** The statements about held messages. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface HeldRows extends GenericRepository<HeldRow, String> {

  @Query(
      """
      insert into held_messages (source, event_id, department, hospital, since)
      values (:source, :eventId, :department, :hospital, :since) on conflict do nothing
      """)
  void hold(String source, String eventId, String department, String hospital, Instant since);

  @Query(
      """
      select h.* from held_messages h
      where exists (select from departments d where d.hospital = h.hospital and d.code = h.department)
      order by h.since, h.event_id, h.department limit :limit
      for update skip locked
      """)
  List<HeldRow> lockKnown(int limit);

  @Query(
      """
      delete from held_messages
      where source = :source and event_id = :eventId and department = :department
      """)
  void delete(String source, String eventId, String department);

  @Query(
      """
      select * from held_messages where hospital = :hospital
      order by since, event_id, department limit 1000
      """)
  List<HeldRow> waiting(String hospital);
}
