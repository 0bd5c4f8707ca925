package org.jiebang.notification.message.jdbc;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jiebang.notification.message.HeldMessages.Held;
import org.jiebang.notification.routing.EventId;

/** A held message as a row. */
@MappedEntity("held_messages")
record HeldRow(String hospital, String source, String eventId, String department, Instant since) {

  Held held() {
    return new Held(hospital, new EventId(source, eventId), department, since);
  }
}
