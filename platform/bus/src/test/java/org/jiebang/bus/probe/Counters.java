package org.jiebang.bus.probe;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jiebang.bus.AggregateRef;
import org.jiebang.bus.Home;
import org.jiebang.bus.Outbox;
import org.jiebang.bus.OutgoingEvent;

/** Raises counters, each raise one version and one event. */
@Singleton
public class Counters {

  private final TransactionOperations<Connection> transactions;
  private final Outbox outbox;

  Counters(TransactionOperations<Connection> transactions, Outbox outbox) {
    this.transactions = transactions;
    this.outbox = outbox;
  }

  /** Raises the counter by one and returns the id of the event. */
  public UUID raise(UUID counter) {
    return raise(counter, () -> {});
  }

  /** The same, doing something more before the commit. */
  public UUID raise(UUID counter, Runnable beforeCommit) {
    return transactions.execute(
        TransactionDefinition.DEFAULT,
        status -> {
          long version = increment(status.getConnection(), counter);
          UUID id = outbox.append(event(counter, version));
          beforeCommit.run();
          return id;
        });
  }

  /** The event of a raise to this version. */
  public static OutgoingEvent event(UUID counter, long version) {
    Map<String, Long> value = Map.of("value", version);
    return OutgoingEvent.of("jiebang.probe.counted.v1", ref(counter), version, value)
        .atCampus("c1")
        .withState(value);
  }

  private static AggregateRef ref(UUID counter) {
    return new AggregateRef("counter", counter, new Home("sxtcm", "c1"));
  }

  private static long increment(Connection connection, UUID counter) throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement(
            "insert into counters (id, version, value) values (?, 1, 1) on conflict (id) do update"
                + " set version = counters.version + 1, value = counters.value + 1 returning version")) {
      sql.setObject(1, counter);
      try (ResultSet row = sql.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
