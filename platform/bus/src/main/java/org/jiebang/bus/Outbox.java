package org.jiebang.bus;

import java.util.UUID;

/**
 * 发件箱: events that leave with the transaction that made them, or not at all.
 *
 * <p>Call it last in the use case, after the aggregate's row was updated: the row lock is what puts
 * an aggregate's events in order.
 */
@FunctionalInterface
public interface Outbox {

  /**
   * Appends one event to the journal and the outbox, inside the running transaction.
   *
   * @return the CloudEvents id, a UUIDv7
   * @throws IllegalStateException when no transaction runs, when the version is not the one after
   *     the aggregate's last event, or when the payload breaks its contract
   */
  UUID append(OutgoingEvent event);
}
