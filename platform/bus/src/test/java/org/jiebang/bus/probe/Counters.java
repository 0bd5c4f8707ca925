package org.jiebang.bus.probe;

import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jiebang.bus.AggregateRef;
import org.jiebang.bus.Home;
import org.jiebang.bus.Outbox;
import org.jiebang.bus.OutgoingEvent;

/** Raises counters, each raise one version and one event. */
@Singleton
public class Counters {

  private final TransactionOperations<Connection> transactions;
  private final Outbox outbox;
  private final String service;

  Counters(
      TransactionOperations<Connection> transactions,
      Outbox outbox,
      @Value("${jiebang.service}") String service) {
    this.transactions = transactions;
    this.outbox = outbox;
    this.service = service;
  }

  /** Raises the counter by one. */
  public Raise raise(UUID counter) {
    return raise(counter, raise -> {});
  }

  /** The same, doing something more before the commit. */
  public Raise raise(UUID counter, Consumer<Raise> beforeCommit) {
    return raise(counter, "", beforeCommit);
  }

  /** The same, with a note in the payload. */
  public Raise raise(UUID counter, String note, Consumer<Raise> beforeCommit) {
    return transactions.execute(
        TransactionDefinition.DEFAULT,
        status -> {
          long version = increment(status.getConnection(), counter);
          Raise raise = new Raise(outbox.append(event(counter, version, note)), counter, version);
          beforeCommit.accept(raise);
          return raise;
        });
  }

  /** Appends whatever it is, in a transaction of its own. */
  public UUID append(OutgoingEvent event) {
    return transactions.execute(TransactionDefinition.DEFAULT, status -> outbox.append(event));
  }

  /** The event of a raise to this version. */
  public OutgoingEvent event(UUID counter, long version, String note) {
    return OutgoingEvent.of(
            "jiebang." + service + ".counted.v1",
            ref(counter),
            version,
            Map.of("value", version, "note", note))
        .atCampus("c1")
        .withState(Map.of("value", version));
  }

  /** A counter as an aggregate. */
  public static AggregateRef ref(UUID counter) {
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

  /** One raise and the event that tells of it. */
  public record Raise(UUID event, UUID counter, long version) {}
}
