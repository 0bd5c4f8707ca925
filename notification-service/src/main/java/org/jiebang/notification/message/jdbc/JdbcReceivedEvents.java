package org.jiebang.notification.message.jdbc;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jiebang.notification.message.ReceivedEvents;
import org.jiebang.notification.routing.EventId;
import org.jiebang.notification.routing.Occurrence;

/** The received events in PostgreSQL. */
@Singleton
class JdbcReceivedEvents implements ReceivedEvents {

  private final ReceivedRows rows;

  JdbcReceivedEvents(ReceivedRows rows) {
    this.rows = rows;
  }

  @Override
  public boolean add(Received event) {
    Occurrence it = event.occurrence();
    return rows.add(
            it.id().source(),
            it.id().id(),
            it.type(),
            it.hospital(),
            it.home().code(),
            it.campus(),
            ReceivedRow.joined(it.departments()),
            it.time(),
            event.receivedAt(),
            event.payload())
        == 1;
  }

  @Override
  public Optional<Received> find(EventId id) {
    return rows.find(id.source(), id.id()).map(ReceivedRow::event);
  }
}
