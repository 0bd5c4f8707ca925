package org.jiebang.bus.deadline;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiebang.bus.DeadlineHandler;
import org.jiebang.bus.DeadlineRef;
import org.jiebang.bus.Home;
import org.jiebang.bus.ReachedDeadline;
import org.jiebang.bus.ServedHomes;
import org.jiebang.calendar.BusinessClock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 期限清扫: fires what is due, each threshold in one transaction with its event. A row locked by
 * another replica is passed over, so any number of them may sweep at once.
 */
@Singleton
public class DeadlineSweep {

  private static final Logger log = LoggerFactory.getLogger(DeadlineSweep.class);

  private static final String NEXT =
      """
      select id, hospital, home, subject_type, subject_id, due_version, due, threshold, fire_on
      from deadlines
      where state = 'waiting' and fire_on <= ? and hospital || '/' || home = any (?)
        and subject_type = any (?) and (retry_at is null or retry_at < clock_timestamp())
      order by fire_on, id limit 1 for update skip locked
      """;

  private final TransactionOperations<Connection> transactions;
  private final ServedHomes homes;
  private final BusinessClock clock;
  private final Map<String, DeadlineHandler> handlers;
  private final MeterRegistry meters;

  /**
   * A sweep over the homes served here.
   *
   * @param handlers one per subject type
   */
  public DeadlineSweep(
      TransactionOperations<Connection> transactions,
      ServedHomes homes,
      BusinessClock clock,
      List<DeadlineHandler> handlers,
      MeterRegistry meters) {
    this.transactions = transactions;
    this.homes = homes;
    this.clock = clock;
    this.handlers =
        handlers.stream()
            .collect(Collectors.toMap(DeadlineHandler::subjectType, Function.identity()));
    this.meters = meters;
  }

  /**
   * Fires everything that is due now.
   *
   * @return how many thresholds were fired
   */
  @Scheduled(fixedDelay = "${jiebang.bus.deadline.sweep:5s}", initialDelay = "3s")
  public int sweep() {
    int fired = 0;
    if (!handlers.isEmpty()) {
      while (fireNext()) {
        fired++;
      }
    }
    return fired;
  }

  private boolean fireNext() {
    Row[] under = new Row[1];
    try {
      return transactions.execute(
          TransactionDefinition.DEFAULT,
          status -> {
            Row row = next(status.getConnection());
            under[0] = row;
            return row != null && fire(status.getConnection(), row);
          });
    } catch (RuntimeException e) {
      Row failed = under[0];
      if (failed == null) {
        throw e;
      }
      log.error("The deadline {} was not fired and will be tried again", failed.reached, e);
      meters.counter("jiebang.deadline.failures").increment();
      postpone(failed);
      return true;
    }
  }

  private boolean fire(Connection connection, Row row) throws SQLException {
    handler(row).reached(row.reached);
    update(
        connection, "update deadlines set state = 'fired', fired_at = now() where id = ?", row.id);
    meters.counter("jiebang.deadline.fired").increment();
    return true;
  }

  private DeadlineHandler handler(Row row) {
    return Objects.requireNonNull(handlers.get(row.reached.ref().subjectType()));
  }

  private void postpone(Row row) {
    transactions.execute(
        TransactionDefinition.DEFAULT,
        status -> {
          update(
              status.getConnection(),
              "update deadlines set attempts = attempts + 1,"
                  + " retry_at = clock_timestamp() + least(3600, 5 * 2 ^ least(attempts, 10)) * interval '1 second'"
                  + " where id = ? and state = 'waiting'",
              row.id);
          return true;
        });
  }

  private @Nullable Row next(Connection connection) throws SQLException {
    LocalDate today = clock.today();
    try (PreparedStatement sql = connection.prepareStatement(NEXT)) {
      sql.setDate(1, Date.valueOf(today));
      sql.setArray(
          2, connection.createArrayOf("text", homes.all().stream().map(Home::toString).toArray()));
      sql.setArray(3, connection.createArrayOf("text", handlers.keySet().toArray()));
      try (ResultSet row = sql.executeQuery()) {
        return row.next() ? Row.of(row, today) : null;
      }
    }
  }

  private static void update(Connection connection, String statement, long id) throws SQLException {
    try (PreparedStatement sql = connection.prepareStatement(statement)) {
      sql.setLong(1, id);
      sql.executeUpdate();
    }
  }

  /** A waiting row, locked. */
  private record Row(long id, ReachedDeadline reached) {

    static Row of(ResultSet row, LocalDate today) throws SQLException {
      LocalDate on = row.getDate("fire_on").toLocalDate();
      Home home = new Home(row.getString("hospital"), row.getString("home"));
      UUID subject = row.getObject("subject_id", UUID.class);
      return new Row(
          row.getLong("id"),
          new ReachedDeadline(
              new DeadlineRef(home, row.getString("subject_type"), subject),
              row.getString("threshold"),
              on,
              row.getDate("due").toLocalDate(),
              row.getLong("due_version"),
              on.isBefore(today)));
    }
  }
}
