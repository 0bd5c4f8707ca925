package org.jiebang.bus.guard;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiebang.bus.EventHandler;
import org.jiebang.bus.ReceivedEvent;
import org.jiebang.bus.UnprocessableEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 守卫处理: one record, one transaction of guard and effect; or the record is set aside. */
final class GuardedProcessing {

  private static final Logger log = LoggerFactory.getLogger(GuardedProcessing.class);
  private static final int CONTENTION_ATTEMPTS = 5;

  private final String consumer;
  private final Order order;
  private final Map<String, List<EventHandler>> handlers = new HashMap<>();
  private final TransactionOperations<Connection> transactions;
  private final GuardMeters meters;

  /** Which rule the guard follows. */
  enum Order {
    IN_VERSION_ORDER,
    NEWEST_WINS
  }

  GuardedProcessing(
      String consumer,
      Order order,
      List<EventHandler> handlers,
      TransactionOperations<Connection> transactions,
      GuardMeters meters) {
    this.consumer = consumer;
    this.order = order;
    this.transactions = transactions;
    this.meters = meters;
    for (EventHandler handler : handlers) {
      handler
          .types()
          .forEach(t -> this.handlers.computeIfAbsent(t, k -> new ArrayList<>()).add(handler));
    }
  }

  String consumer() {
    return consumer;
  }

  boolean repairsGaps() {
    return order == Order.IN_VERSION_ORDER;
  }

  /** Processes a record or sets it aside; throws only when the infrastructure is at fault. */
  void accept(RawRecord raw) {
    ReceivedEvent event;
    try {
      event = EventReader.read(raw);
    } catch (UnprocessableEvent e) {
      park(raw, raw.keyAsId(), null, e);
      return;
    }
    Verdict verdict = attempt(event, raw);
    if (verdict == Verdict.NEXT) {
      catchUp(event.aggregateId());
    }
  }

  /** Applies an aggregate's state in place of events that never came. */
  void repair(ReceivedEvent state) {
    inTransaction(
        connection -> {
          GuardRows.Row row = GuardRows.lock(connection, consumer, state.aggregateId());
          if (row != null && row.version() < state.sequence()) {
            dispatch(state);
            GuardRows.move(connection, consumer, state.aggregateId(), state.sequence());
            ParkedRows.deleteUpTo(connection, consumer, state.aggregateId(), state.sequence());
          }
          return Verdict.NEXT;
        });
    meters.repaired();
    catchUp(state.aggregateId());
  }

  /**
   * Tries an aggregate's parked records again, in order, each in its own transaction.
   *
   * @return how many took effect before one failed again, or all were done
   */
  int release(UUID aggregate) {
    int released = 0;
    while (true) {
      ParkedEvent parked = firstOrUnblock(aggregate);
      if (parked == null || !releaseOne(aggregate, parked)) {
        return released;
      }
      released++;
    }
  }

  /**
   * Tries a record again that named no aggregate when it was parked.
   *
   * @return 1 when it could be read now and was taken over, else 0
   */
  int releaseLone(ParkedEvent parked) {
    try {
      EventReader.read(parked.raw());
    } catch (UnprocessableEvent e) {
      return 0;
    }
    inTransaction(
        connection -> {
          ParkedRows.delete(connection, parked.id());
          return Verdict.NEXT;
        });
    accept(parked.raw());
    return 1;
  }

  private boolean releaseOne(UUID aggregate, ParkedEvent parked) {
    try {
      ReceivedEvent event = EventReader.read(parked.raw());
      Verdict verdict =
          inTransaction(
              connection -> {
                GuardRows.unblock(connection, consumer, aggregate);
                Verdict admitted = admit(connection, event);
                if (admitted == Verdict.NEXT) {
                  dispatch(event);
                }
                if (admitted == Verdict.EARLY) {
                  ParkedRows.explain(connection, parked.id(), ParkedRows.Kind.HELD, "came early");
                } else {
                  ParkedRows.delete(connection, parked.id());
                  GuardRows.block(connection, consumer, aggregate, event.sequence());
                }
                return admitted;
              });
      return verdict != Verdict.EARLY;
    } catch (RuntimeException e) {
      if (Infrastructure.isAtFault(e)) {
        throw e;
      }
      inTransaction(
          connection -> {
            ParkedRows.explain(connection, parked.id(), ParkedRows.Kind.FAILED, cause(e));
            return Verdict.BEHIND_PARKED;
          });
      return false;
    }
  }

  /** The lock keeps a live event from being parked behind nothing. */
  private @Nullable ParkedEvent firstOrUnblock(UUID aggregate) {
    return transactions.execute(
        TransactionDefinition.DEFAULT,
        status -> {
          Connection connection = status.getConnection();
          GuardRows.lock(connection, consumer, aggregate);
          ParkedEvent parked = ParkedRows.first(connection, consumer, aggregate);
          if (parked == null) {
            GuardRows.unblock(connection, consumer, aggregate);
          }
          return parked;
        });
  }

  private @Nullable ParkedEvent first(UUID aggregate) {
    return transactions.execute(
        TransactionDefinition.DEFAULT,
        status -> ParkedRows.first(status.getConnection(), consumer, aggregate));
  }

  private Verdict attempt(ReceivedEvent event, RawRecord raw) {
    for (int attempt = 1; ; attempt++) {
      try {
        return inTransaction(connection -> apply(connection, event, raw));
      } catch (RuntimeException e) {
        if (Infrastructure.isAtFault(e)) {
          throw e;
        }
        if (!(e instanceof OptimisticLockException) || attempt == CONTENTION_ATTEMPTS) {
          park(raw, event.aggregateId(), event.sequence(), e);
          return Verdict.BEHIND_PARKED;
        }
      }
    }
  }

  private Verdict apply(Connection connection, ReceivedEvent event, RawRecord raw)
      throws SQLException {
    Verdict verdict = admit(connection, event);
    if (verdict == Verdict.NEXT) {
      dispatch(event);
      if (order == Order.NEWEST_WINS) {
        ParkedRows.deleteUpTo(connection, consumer, event.aggregateId(), event.sequence());
      }
    } else if (verdict == Verdict.EARLY) {
      park(connection, ParkedRows.Kind.HELD, event, "came early", raw);
    } else if (verdict == Verdict.BEHIND_PARKED) {
      park(connection, ParkedRows.Kind.BEHIND, event, "waits behind a parked event", raw);
    }
    meters.judged(verdict);
    return verdict;
  }

  private Verdict admit(Connection connection, ReceivedEvent event) throws SQLException {
    return order == Order.NEWEST_WINS
        ? GuardRows.admitNewest(connection, consumer, event.aggregateId(), event.sequence())
        : GuardRows.admitInOrder(connection, consumer, event.aggregateId(), event.sequence());
  }

  private void dispatch(ReceivedEvent event) {
    for (EventHandler handler : handlers.getOrDefault(event.type(), List.of())) {
      handler.handle(event);
    }
  }

  /** Takes up what was held because it came early, as far as it follows now. */
  private void catchUp(UUID aggregate) {
    if (order == Order.NEWEST_WINS) {
      return;
    }
    ParkedEvent held = first(aggregate);
    while (held != null && held.kind().equals(ParkedRows.Kind.HELD.code())) {
      ParkedEvent next = held;
      ReceivedEvent event = EventReader.read(next.raw());
      Verdict verdict = attemptHeld(next, event);
      if (verdict == Verdict.EARLY || verdict == Verdict.BEHIND_PARKED) {
        return;
      }
      held = first(aggregate);
    }
  }

  private Verdict attemptHeld(ParkedEvent held, ReceivedEvent event) {
    try {
      return inTransaction(
          connection -> {
            Verdict verdict = admit(connection, event);
            if (verdict == Verdict.NEXT) {
              dispatch(event);
            }
            if (verdict == Verdict.NEXT || verdict == Verdict.DUPLICATE) {
              ParkedRows.delete(connection, held.id());
            }
            return verdict;
          });
    } catch (RuntimeException e) {
      if (Infrastructure.isAtFault(e)) {
        throw e;
      }
      inTransaction(
          connection -> {
            ParkedRows.explain(connection, held.id(), ParkedRows.Kind.FAILED, cause(e));
            GuardRows.block(connection, consumer, event.aggregateId(), event.sequence() - 1);
            return Verdict.BEHIND_PARKED;
          });
      return Verdict.BEHIND_PARKED;
    }
  }

  private void park(
      Connection connection, ParkedRows.Kind kind, ReceivedEvent event, String cause, RawRecord raw)
      throws SQLException {
    ParkedRows.park(connection, consumer, kind, event.aggregateId(), event.sequence(), cause, raw);
  }

  private void park(
      RawRecord raw, @Nullable UUID aggregate, @Nullable Long version, RuntimeException failure) {
    log.error(
        "{} parks {}-{}@{}: {}",
        consumer,
        raw.topic(),
        raw.partition(),
        raw.offset(),
        cause(failure),
        failure.getCause());
    inTransaction(
        connection -> {
          ParkedRows.park(
              connection,
              consumer,
              ParkedRows.Kind.FAILED,
              aggregate,
              version,
              cause(failure),
              raw);
          if (aggregate != null && order == Order.IN_VERSION_ORDER) {
            GuardRows.block(connection, consumer, aggregate, version == null ? 0 : version - 1);
          }
          return Verdict.BEHIND_PARKED;
        });
    meters.parked();
  }

  private static String cause(RuntimeException failure) {
    String message = failure.getMessage();
    return failure instanceof UnprocessableEvent && message != null ? message : failure.toString();
  }

  private Verdict inTransaction(GuardedWork work) {
    return transactions.execute(
        TransactionDefinition.DEFAULT, status -> work.on(status.getConnection()));
  }

  /** What is done inside one transaction. */
  @FunctionalInterface
  private interface GuardedWork {
    Verdict on(Connection connection) throws SQLException;
  }
}
