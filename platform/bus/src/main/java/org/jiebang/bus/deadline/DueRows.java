package org.jiebang.bus.deadline;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jiebang.bus.Home;
import org.jspecify.annotations.Nullable;

/**
 * 到期行集: what is due, and who fires it.
 *
 * <p>A claim is an advisory lock of the transaction and no lock of the row: whoever moves a
 * deadline holds the aggregate and wants the row, so a sweep that held the row and wanted the
 * aggregate would deadlock with it.
 */
final class DueRows {

  private static final int CANDIDATES = 50;

  private static final String COLUMNS =
      "select id, hospital, home, subject_type, subject_id, due_version, due, threshold, fire_on"
          + " from deadlines where state = 'waiting'"
          + " and (retry_at is null or retry_at < clock_timestamp())";

  private static final String DUE =
      COLUMNS
          + " and fire_on <= ? and hospital || '/' || home = any (?) and subject_type = any (?)"
          + " order by fire_on, id limit "
          + CANDIDATES;

  private static final String POSTPONE =
      """
      update deadlines set attempts = attempts + 1,
        retry_at = clock_timestamp() + least(3600, 5 * 2 ^ least(attempts, 10)) * interval '1 second'
      where id = ? and state = 'waiting'
      """;

  private DueRows() {}

  /** The first row that is due and that nobody else is firing; it is this transaction's to fire. */
  static @Nullable DueRow claim(
      Connection connection, LocalDate today, Set<Home> homes, Collection<String> subjectTypes)
      throws SQLException {
    for (DueRow candidate : due(connection, today, homes, subjectTypes)) {
      if (isFree(connection, candidate) && stillWaits(connection, candidate)) {
        return candidate;
      }
    }
    return null;
  }

  /** Notes that it was fired; false when it was moved or cancelled meanwhile. */
  static boolean fired(Connection connection, DueRow row) throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement(
            "update deadlines set state = 'fired', fired_at = now()"
                + " where id = ? and state = 'waiting'")) {
      sql.setLong(1, row.id());
      return sql.executeUpdate() == 1;
    }
  }

  /** Has it tried again later, the longer the more often it failed. */
  static void postpone(Connection connection, DueRow row) throws SQLException {
    try (PreparedStatement sql = connection.prepareStatement(POSTPONE)) {
      sql.setLong(1, row.id());
      sql.executeUpdate();
    }
  }

  private static List<DueRow> due(
      Connection connection, LocalDate today, Set<Home> homes, Collection<String> subjectTypes)
      throws SQLException {
    try (PreparedStatement sql = connection.prepareStatement(DUE)) {
      sql.setDate(1, Date.valueOf(today));
      sql.setArray(
          2, connection.createArrayOf("text", homes.stream().map(Home::toString).toArray()));
      sql.setArray(3, connection.createArrayOf("text", subjectTypes.toArray()));
      try (ResultSet rows = sql.executeQuery()) {
        List<DueRow> due = new ArrayList<>();
        while (rows.next()) {
          due.add(DueRow.of(rows, today));
        }
        return due;
      }
    }
  }

  private static boolean isFree(Connection connection, DueRow row) throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement(
            "select pg_try_advisory_xact_lock(hashtextextended('jiebang.deadlines', ?))")) {
      sql.setLong(1, row.id());
      try (ResultSet free = sql.executeQuery()) {
        return free.next() && free.getBoolean(1);
      }
    }
  }

  /** Whoever had the claim before may have fired it since the candidates were read. */
  private static boolean stillWaits(Connection connection, DueRow row) throws SQLException {
    try (PreparedStatement sql = connection.prepareStatement(COLUMNS + " and id = ?")) {
      sql.setLong(1, row.id());
      try (ResultSet waiting = sql.executeQuery()) {
        return waiting.next();
      }
    }
  }
}
