package org.jiebang.bus.guard;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jiebang.bus.ReceivedEvent;
import org.jiebang.bus.UnprocessableEvent;
import org.jspecify.annotations.Nullable;

/** 放行: what an operator does with parked records once the cause is mended. */
final class ParkedRelease {

  private final GuardedEffect effect;

  ParkedRelease(GuardedEffect effect) {
    this.effect = effect;
  }

  /**
   * Tries a parked record, and what waits behind it on its aggregate, again in order, each in its
   * own transaction.
   *
   * @return how many took effect before one failed again, or all were done
   */
  int release(ParkedEvent parked) {
    UUID aggregate = parked.aggregateId();
    return aggregate == null ? releaseLone(parked) : release(aggregate);
  }

  /**
   * Drops a parked record that will never be processed; what waits behind it follows at once.
   *
   * @return how many took effect of what waited behind it
   */
  int discard(ParkedEvent parked) {
    UUID aggregate = parked.aggregateId();
    effect.inTransaction(
        connection -> {
          if (aggregate != null) {
            stepOver(connection, aggregate, parked);
          }
          ParkedRows.delete(connection, parked.id());
          return true;
        });
    return aggregate == null ? 0 : release(aggregate);
  }

  private void stepOver(Connection connection, UUID aggregate, ParkedEvent parked)
      throws SQLException {
    GuardRows.Row row = GuardRows.lock(connection, effect.consumer(), aggregate);
    Long version = parked.version();
    if (row != null && version != null && row.version() < version) {
      GuardRows.move(connection, effect.consumer(), aggregate, version);
    }
  }

  private int release(UUID aggregate) {
    int released = 0;
    while (true) {
      ParkedEvent parked = firstOrUnblock(aggregate);
      if (parked == null || !releaseOne(aggregate, parked)) {
        return released;
      }
      released++;
    }
  }

  /** A record that named no aggregate when it was parked joins the one it names now. */
  private int releaseLone(ParkedEvent parked) {
    ReceivedEvent event;
    try {
      event = EventReader.read(parked.raw());
    } catch (UnprocessableEvent e) {
      return 0;
    }
    effect.inTransaction(
        connection -> {
          ParkedRows.assign(connection, parked.id(), event.aggregateId(), event.sequence());
          return true;
        });
    return release(event.aggregateId());
  }

  /** The lock keeps a live event from being parked behind nothing. */
  private @Nullable ParkedEvent firstOrUnblock(UUID aggregate) {
    Optional<ParkedEvent> found =
        effect.inTransaction(
            connection -> {
              GuardRows.lock(connection, effect.consumer(), aggregate);
              ParkedEvent parked = ParkedRows.first(connection, effect.consumer(), aggregate);
              if (parked == null) {
                GuardRows.unblock(connection, effect.consumer(), aggregate);
              }
              return Optional.ofNullable(parked);
            });
    return found.orElse(null);
  }

  private boolean releaseOne(UUID aggregate, ParkedEvent parked) {
    try {
      ReceivedEvent event = EventReader.read(parked.raw());
      return effect.inTransaction(connection -> follow(connection, aggregate, parked, event));
    } catch (RuntimeException e) {
      if (Infrastructure.isAtFault(e)) {
        throw e;
      }
      effect.inTransaction(
          connection -> {
            ParkedRows.explain(
                connection, parked.id(), ParkedRows.Kind.FAILED, GuardedEffect.cause(e));
            return true;
          });
      return false;
    }
  }

  /** In one transaction, so that wherever a release is cut off another can go on. */
  private boolean follow(
      Connection connection, UUID aggregate, ParkedEvent parked, ReceivedEvent event)
      throws SQLException {
    GuardRows.Row row = GuardRows.lock(connection, effect.consumer(), aggregate);
    if (ParkedRows.byId(connection, parked.id()) == null) {
      return true;
    }
    GuardRows.unblock(connection, effect.consumer(), aggregate);
    if (row != null && wasGivenUp(row, parked, event)) {
      GuardRows.move(connection, effect.consumer(), aggregate, event.sequence() - 1);
    }
    Verdict verdict = effect.take(connection, event);
    if (verdict == Verdict.EARLY) {
      ParkedRows.explain(connection, parked.id(), ParkedRows.Kind.HELD, "came early");
      return false;
    }
    ParkedRows.delete(connection, parked.id());
    if (ParkedRows.first(connection, effect.consumer(), aggregate) != null && effect.isInOrder()) {
      GuardRows.block(connection, effect.consumer(), aggregate, event.sequence());
    }
    return true;
  }

  /**
   * An early event that failed is one whose gap could not be repaired: to release it is the
   * operator's word to go on without what is missing.
   */
  private boolean wasGivenUp(GuardRows.Row row, ParkedEvent parked, ReceivedEvent event) {
    return effect.isInOrder()
        && parked.isOf(ParkedRows.Kind.FAILED)
        && row.version() < event.sequence() - 1;
  }
}
