package org.jiebang.notification.trace.jdbc;

import jakarta.inject.Singleton;
import java.util.List;
import org.jiebang.notification.routing.EventId;
import org.jiebang.notification.trace.TraceEntry;
import org.jiebang.notification.trace.Traces;

/** The steps in PostgreSQL. */
@Singleton
class JdbcTraces implements Traces {

  private final TraceRows rows;

  JdbcTraces(TraceRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(List<TraceEntry> steps) {
    if (!steps.isEmpty()) {
      rows.saveAll(steps.stream().map(TraceRow::of).toList());
    }
  }

  @Override
  public List<TraceEntry> of(EventId event, String department) {
    return rows.ofDepartment(event.source(), event.id(), department).stream()
        .map(TraceRow::entry)
        .toList();
  }

  @Override
  public List<TraceEntry> of(String hospital, String eventId) {
    return rows.ofEvent(hospital, eventId).stream().map(TraceRow::entry).toList();
  }
}
