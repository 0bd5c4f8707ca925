package org.jiebang.bus.guard;

import java.util.Optional;
import java.util.UUID;
import org.jiebang.bus.ReceivedEvent;
import org.jspecify.annotations.Nullable;

/** 暂存事件: what came early, and how it is taken up once what was missing is there. */
final class HeldEvents {

  private final GuardedEffect effect;

  HeldEvents(GuardedEffect effect) {
    this.effect = effect;
  }

  /** Takes up what waits on the aggregate, as far as it follows now. */
  void catchUp(UUID aggregate) {
    ParkedEvent next = first(aggregate);
    while (next != null && !next.isOf(ParkedRows.Kind.FAILED)) {
      Verdict verdict = attempt(next, EventReader.read(next.raw()));
      if (verdict == Verdict.EARLY || verdict == Verdict.BEHIND_PARKED) {
        return;
      }
      next = first(aggregate);
    }
  }

  /**
   * Applies an aggregate's state in place of events that never came.
   *
   * @return false when they came meanwhile, or wait behind something parked
   */
  boolean repair(ReceivedEvent state) {
    UUID aggregate = state.aggregateId();
    boolean repaired =
        effect.inTransaction(
            connection -> {
              GuardRows.Row row = GuardRows.lock(connection, effect.consumer(), aggregate);
              if (row == null || row.blocked() || row.version() >= state.sequence()) {
                return false;
              }
              effect.dispatch(state);
              GuardRows.move(connection, effect.consumer(), aggregate, state.sequence());
              ParkedRows.deleteUpTo(connection, effect.consumer(), aggregate, state.sequence());
              return true;
            });
    catchUp(aggregate);
    return repaired;
  }

  /**
   * Parks what nothing can repair, and lets what follows wait behind it.
   *
   * @return false when what was missing came meanwhile
   */
  boolean giveUp(ParkedEvent early, ReceivedEvent event, String cause) {
    return effect.inTransaction(
        connection -> {
          UUID aggregate = event.aggregateId();
          GuardRows.Row row = GuardRows.lock(connection, effect.consumer(), aggregate);
          if (row == null
              || row.blocked()
              || row.version() >= event.sequence() - 1
              || ParkedRows.byId(connection, early.id()) == null) {
            return false;
          }
          ParkedRows.queueBehind(connection, effect.consumer(), aggregate);
          ParkedRows.explain(connection, early.id(), ParkedRows.Kind.FAILED, cause);
          GuardRows.block(connection, effect.consumer(), aggregate, row.version());
          return true;
        });
  }

  private @Nullable ParkedEvent first(UUID aggregate) {
    Optional<ParkedEvent> found =
        effect.inTransaction(
            connection ->
                Optional.ofNullable(ParkedRows.first(connection, effect.consumer(), aggregate)));
    return found.orElse(null);
  }

  private Verdict attempt(ParkedEvent held, ReceivedEvent event) {
    try {
      return effect.inTransaction(
          connection -> {
            Verdict verdict = effect.take(connection, event);
            if (verdict == Verdict.NEXT || verdict == Verdict.DUPLICATE) {
              ParkedRows.delete(connection, held.id());
            }
            return verdict;
          });
    } catch (RuntimeException e) {
      if (Infrastructure.isAtFault(e)) {
        throw e;
      }
      return park(held, event, GuardedEffect.cause(e));
    }
  }

  private Verdict park(ParkedEvent held, ReceivedEvent event, String cause) {
    return effect.inTransaction(
        connection -> {
          UUID aggregate = event.aggregateId();
          GuardRows.Row row = GuardRows.lock(connection, effect.consumer(), aggregate);
          if (row != null && row.version() >= event.sequence()) {
            return Verdict.DUPLICATE;
          }
          ParkedRows.explain(connection, held.id(), ParkedRows.Kind.FAILED, cause);
          GuardRows.block(connection, effect.consumer(), aggregate, event.sequence() - 1);
          return Verdict.BEHIND_PARKED;
        });
  }
}
