package org.jiebang.bus.deadline;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jiebang.bus.DeadlineRef;
import org.jiebang.bus.Deadlines;
import org.jiebang.bus.Threshold;
import org.jiebang.calendar.BusinessClock;

/**
 * Keeps deadlines as rows; the unique key over subject, version and threshold makes a second firing
 * impossible.
 */
@Singleton
class JdbcDeadlines implements Deadlines {

  private final TransactionOperations<Connection> transactions;
  private final BusinessClock clock;

  JdbcDeadlines(TransactionOperations<Connection> transactions, BusinessClock clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void schedule(
      DeadlineRef ref, long dueVersion, LocalDate due, List<Threshold> thresholds) {
    try {
      Connection connection = transaction();
      end(connection, ref, "superseded");
      LocalDate today = clock.today();
      for (Threshold threshold : thresholds) {
        insert(connection, ref, dueVersion, due, threshold, threshold.on().isBefore(today));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The deadline of " + ref + " was not scheduled", e);
    }
  }

  @Override
  public void cancel(DeadlineRef ref) {
    try {
      end(transaction(), ref, "cancelled");
    } catch (SQLException e) {
      throw new IllegalStateException("The deadline of " + ref + " was not cancelled", e);
    }
  }

  private Connection transaction() {
    if (transactions.findTransactionStatus().isEmpty()) {
      throw new IllegalStateException("A deadline needs a running transaction");
    }
    return transactions.getConnection();
  }

  private static void end(Connection connection, DeadlineRef ref, String state)
      throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement(
            "update deadlines set state = ? where subject_id = ? and state = 'waiting'")) {
      sql.setString(1, state);
      sql.setObject(2, ref.subjectId());
      sql.executeUpdate();
    }
  }

  private static void insert(
      Connection connection,
      DeadlineRef ref,
      long dueVersion,
      LocalDate due,
      Threshold threshold,
      boolean passed)
      throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement(
            """
            insert into deadlines (hospital, home, subject_type, subject_id, due_version, due, threshold,
              fire_on, state) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (subject_id, due_version, threshold) do update
              set fire_on = excluded.fire_on, due = excluded.due, state = excluded.state,
                attempts = 0, retry_at = null
              where deadlines.state <> 'fired'
            """)) {
      sql.setString(1, ref.home().hospital());
      sql.setString(2, ref.home().code());
      sql.setString(3, ref.subjectType());
      sql.setObject(4, ref.subjectId());
      sql.setLong(5, dueVersion);
      sql.setDate(6, Date.valueOf(due));
      sql.setString(7, threshold.name());
      sql.setDate(8, Date.valueOf(threshold.on()));
      sql.setString(9, passed ? "passed" : "waiting");
      sql.executeUpdate();
    }
  }
}
