package org.jiebang.bus.guard;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiebang.bus.EventHandler;
import org.jiebang.bus.ReceivedEvent;
import org.jiebang.bus.UnprocessableEvent;
import org.jspecify.annotations.Nullable;

/** 守卫效果: guard and handlers of one consumer, always together in one transaction. */
final class GuardedEffect {

  private final String consumer;
  private final Order order;
  private final Map<String, List<EventHandler>> handlers = new HashMap<>();
  private final TransactionOperations<Connection> transactions;

  /** Which rule the guard follows. */
  enum Order {
    IN_VERSION_ORDER,
    NEWEST_WINS
  }

  GuardedEffect(
      String consumer,
      Order order,
      List<EventHandler> handlers,
      TransactionOperations<Connection> transactions) {
    this.consumer = consumer;
    this.order = order;
    this.transactions = transactions;
    for (EventHandler handler : handlers) {
      handler
          .types()
          .forEach(t -> this.handlers.computeIfAbsent(t, k -> new ArrayList<>()).add(handler));
    }
  }

  String consumer() {
    return consumer;
  }

  boolean isInOrder() {
    return order == Order.IN_VERSION_ORDER;
  }

  boolean handles(String type) {
    return handlers.containsKey(type);
  }

  /** Lets the event take effect if it is the next one, and says what it is. */
  Verdict take(Connection connection, ReceivedEvent event) throws SQLException {
    Verdict verdict = admit(connection, event);
    if (verdict == Verdict.NEXT) {
      dispatch(event);
    }
    return verdict;
  }

  /** Lets the handlers work, whatever the guard says. */
  void dispatch(ReceivedEvent event) {
    for (EventHandler handler : handlers.getOrDefault(event.type(), List.of())) {
      handler.handle(event);
    }
  }

  private Verdict admit(Connection connection, ReceivedEvent event) throws SQLException {
    return isInOrder()
        ? GuardRows.admitInOrder(connection, consumer, event.aggregateId(), event.sequence())
        : GuardRows.admitNewest(connection, consumer, event.aggregateId(), event.sequence());
  }

  <T extends @Nullable Object> T inTransaction(Work<T> work) {
    return transactions.execute(
        TransactionDefinition.DEFAULT,
        status -> {
          try {
            return work.on(status.getConnection());
          } catch (SQLException e) {
            throw new DataAccessException("The guard's rows cannot be reached", e);
          }
        });
  }

  /** What is said of a failure where it is parked. */
  static String cause(RuntimeException failure) {
    String message = failure.getMessage();
    return failure instanceof UnprocessableEvent && message != null ? message : failure.toString();
  }

  /** What is done inside one transaction. */
  @FunctionalInterface
  interface Work<T extends @Nullable Object> {
    T on(Connection connection) throws SQLException;
  }
}
