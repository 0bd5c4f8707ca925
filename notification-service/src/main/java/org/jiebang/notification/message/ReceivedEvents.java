package org.jiebang.notification.message;

import java.time.Instant;
import java.util.Optional;
import org.jiebang.notification.routing.EventId;
import org.jiebang.notification.routing.Occurrence;

/** 收到的事件: kept as long as the messages made of them. */
public interface ReceivedEvents {

  /**
   * Keeps the event.
   *
   * @return whether it is new here
   */
  boolean add(Received event);

  /** The event of this id. */
  Optional<Received> find(EventId id);

  /**
   * 收到的事件.
   *
   * @param occurrence its attributes
   * @param payload its data as it came, JSON
   * @param receivedAt by the system's clock
   */
  record Received(Occurrence occurrence, String payload, Instant receivedAt) {}
}
