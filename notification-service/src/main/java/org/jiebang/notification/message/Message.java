package org.jiebang.notification.message;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jiebang.bus.Home;
import org.jiebang.notification.routing.EventId;

/**
 * 消息: what one department was told of one event.
 *
 * @param id UUIDv7
 * @param version counts what readers did with it
 * @param home 院区归属 of the department; names the hospital
 * @param department its code
 * @param sequence its place in the department's inbox, 1, 2, 3…
 * @param event of which event
 * @param type the event's type
 * @param occurredAt when the event happened
 * @param topic the thing it is about
 * @param wording what people read
 * @param facts 要素 for programs
 * @param link where the thing is seen
 * @param demonstration 演示
 * @param createdAt when it came into the inbox
 * @param handling what readers did with it
 */
public record Message(
    UUID id,
    long version,
    Home home,
    String department,
    long sequence,
    EventId event,
    String type,
    Instant occurredAt,
    Topic topic,
    Wording wording,
    Map<String, String> facts,
    String link,
    boolean demonstration,
    Instant createdAt,
    Handling handling) {

  /** The hospital of the inbox it stands in. */
  public String hospital() {
    return home.hospital();
  }

  /** The same message, handled otherwise. */
  public Message handled(Handling other) {
    return new Message(
        id,
        version,
        home,
        department,
        sequence,
        event,
        type,
        occurredAt,
        topic,
        wording,
        facts,
        link,
        demonstration,
        createdAt,
        other);
  }
}
