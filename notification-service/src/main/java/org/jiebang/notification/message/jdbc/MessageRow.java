package org.jiebang.notification.message.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jiebang.bus.Home;
import org.jiebang.notification.message.Handling;
import org.jiebang.notification.message.Handling.Mark;
import org.jiebang.notification.message.Message;
import org.jiebang.notification.message.Topic;
import org.jiebang.notification.message.Wording;
import org.jiebang.notification.routing.EventId;
import org.jspecify.annotations.Nullable;

/** A message as a row. */
@MappedEntity("messages")
public record MessageRow(
    @Id UUID id,
    @Version long version,
    String hospital,
    String home,
    String department,
    long sequence,
    String source,
    String eventId,
    String type,
    Instant occurredAt,
    String topicType,
    String topicKey,
    String topicName,
    String title,
    String body,
    String reason,
    String template,
    String facts,
    String link,
    boolean demonstration,
    Instant createdAt,
    @Nullable Instant readAt,
    @Nullable String readBy,
    @Nullable Instant doneAt,
    @Nullable String doneBy) {

  /** The message. */
  public Message message() {
    return new Message(
        id,
        version,
        new Home(hospital, home),
        department,
        sequence,
        new EventId(source, eventId),
        type,
        occurredAt,
        new Topic(topicType, topicKey, topicName),
        new Wording(title, body, reason, template),
        FactsJson.read(facts),
        link,
        demonstration,
        createdAt,
        new Handling(mark(readBy, readAt), mark(doneBy, doneAt)));
  }

  private static @Nullable Mark mark(@Nullable String by, @Nullable Instant at) {
    return by == null || at == null ? null : new Mark(by, at);
  }
}
