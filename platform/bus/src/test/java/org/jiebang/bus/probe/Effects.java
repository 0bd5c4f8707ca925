package org.jiebang.bus.probe;

import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jiebang.bus.EventHandler;
import org.jiebang.bus.ReceivedEvent;
import org.jiebang.bus.UnprocessableEvent;

/**
 * Writes one row per effect, so that a second effect would be seen; fails as it is told to fail.
 */
@Singleton
public class Effects implements EventHandler {

  private final TransactionOperations<Connection> transactions;
  private final String service;
  private volatile Consumer<ReceivedEvent> fault = event -> {};

  Effects(
      TransactionOperations<Connection> transactions, @Value("${jiebang.service}") String service) {
    this.transactions = transactions;
    this.service = service;
  }

  /** From now on this happens after each effect, before its commit. */
  public void then(Consumer<ReceivedEvent> anything) {
    fault = anything;
  }

  /** From now on this version of any counter cannot be processed. */
  public void refuse(long version) {
    then(
        event -> {
          if (event.sequence() == version) {
            throw new UnprocessableEvent("this version is refused");
          }
        });
  }

  /** From now on everything can be processed. */
  public void refuseNothing() {
    then(event -> {});
  }

  @Override
  public Set<String> types() {
    return Set.of("jiebang." + service + ".counted.v1", "jiebang." + service + ".counter-state.v1");
  }

  @Override
  public void handle(ReceivedEvent event) {
    try (PreparedStatement sql =
        transactions
            .getConnection()
            .prepareStatement(
                "insert into effects (event_id, aggregate_id, version, value, state) values (?, ?, ?, ?, ?)")) {
      sql.setString(1, event.id());
      sql.setObject(2, event.aggregateId());
      sql.setLong(3, event.sequence());
      sql.setLong(4, event.dataAs(Counted.class).value());
      sql.setBoolean(5, event.state());
      sql.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    fault.accept(event);
  }

  /** Ends the database session under the running transaction, as a failover would. */
  public void endSession() {
    try (PreparedStatement sql =
        transactions
            .getConnection()
            .prepareStatement("select pg_terminate_backend(pg_backend_pid())")) {
      sql.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The versions that took effect on a counter, in the order they did. */
  public List<Long> of(UUID counter) {
    return transactions.execute(
        TransactionDefinition.DEFAULT,
        status -> {
          try (PreparedStatement sql =
              status
                  .getConnection()
                  .prepareStatement(
                      "select version from effects where aggregate_id = ? order by effect")) {
            sql.setObject(1, counter);
            List<Long> versions = new ArrayList<>();
            try (ResultSet rows = sql.executeQuery()) {
              while (rows.next()) {
                versions.add(rows.getLong(1));
              }
            }
            return versions;
          }
        });
  }

  /** What the handler reads of the payload. */
  public record Counted(long value) {}
}
