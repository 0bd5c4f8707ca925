package org.jiebang.notification.message.jdbc;

import jakarta.inject.Singleton;
import java.util.List;
import org.jiebang.notification.message.HeldMessages;

/** The held messages in PostgreSQL. */
@Singleton
class JdbcHeldMessages implements HeldMessages {

  private final HeldRows rows;

  JdbcHeldMessages(HeldRows rows) {
    this.rows = rows;
  }

  @Override
  public void hold(Held it) {
    rows.hold(it.event().source(), it.event().id(), it.department(), it.hospital(), it.since());
  }

  @Override
  public List<Held> takeKnown(int limit) {
    List<HeldRow> known = rows.lockKnown(limit);
    known.forEach(row -> rows.delete(row.source(), row.eventId(), row.department()));
    return known.stream().map(HeldRow::held).toList();
  }

  @Override
  public List<Held> waiting(String hospital) {
    return rows.waiting(hospital).stream().map(HeldRow::held).toList();
  }
}
