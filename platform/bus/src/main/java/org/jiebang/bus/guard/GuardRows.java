package org.jiebang.bus.guard;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 守卫行: the last version of each aggregate that a consumer applied, and whether it waits behind a
 * parked one.
 */
final class GuardRows {

  private GuardRows() {}

  /**
   * In version order: the next one is admitted, and the row moves with the effect's transaction.
   */
  static Verdict admitInOrder(Connection connection, String consumer, UUID aggregate, long version)
      throws SQLException {
    Row row = lock(connection, consumer, aggregate);
    if (row == null) {
      return baseline(connection, consumer, aggregate, version)
          ? Verdict.NEXT
          : admitInOrder(connection, consumer, aggregate, version);
    }
    if (version <= row.version) {
      return Verdict.DUPLICATE;
    }
    if (row.blocked) {
      return Verdict.BEHIND_PARKED;
    }
    if (version > row.version + 1) {
      return Verdict.EARLY;
    }
    move(connection, consumer, aggregate, version);
    return Verdict.NEXT;
  }

  /** Newest wins: anything above the last version is admitted. */
  static Verdict admitNewest(Connection connection, String consumer, UUID aggregate, long version)
      throws SQLException {
    Row row = lock(connection, consumer, aggregate);
    if (row == null) {
      return baseline(connection, consumer, aggregate, version)
          ? Verdict.NEXT
          : admitNewest(connection, consumer, aggregate, version);
    }
    if (version <= row.version) {
      return Verdict.DUPLICATE;
    }
    move(connection, consumer, aggregate, version);
    return Verdict.NEXT;
  }

  /** Sets the aggregate's row to a version, as a repair from its state does. */
  static void move(Connection connection, String consumer, UUID aggregate, long version)
      throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement(
            "update event_guard set version = ? where consumer = ? and aggregate_id = ?")) {
      sql.setLong(1, version);
      sql.setString(2, consumer);
      sql.setObject(3, aggregate);
      sql.executeUpdate();
    }
  }

  /**
   * Lets later events of the aggregate wait; {@code before} becomes its version when it has none
   * yet.
   */
  static void block(Connection connection, String consumer, UUID aggregate, long before)
      throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement(
            """
            insert into event_guard (consumer, aggregate_id, version, blocked) values (?, ?, ?, true)
            on conflict (consumer, aggregate_id) do update set blocked = true
            """)) {
      sql.setString(1, consumer);
      sql.setObject(2, aggregate);
      sql.setLong(3, before);
      sql.executeUpdate();
    }
  }

  /** Lets the aggregate's events flow again. */
  static void unblock(Connection connection, String consumer, UUID aggregate) throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement(
            "update event_guard set blocked = false where consumer = ? and aggregate_id = ?")) {
      sql.setString(1, consumer);
      sql.setObject(2, aggregate);
      sql.executeUpdate();
    }
  }

  /** The aggregate's row, locked until the transaction ends; none before its first event. */
  static @Nullable Row lock(Connection connection, String consumer, UUID aggregate)
      throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement(
            "select version, blocked from event_guard where consumer = ? and aggregate_id = ? for update")) {
      sql.setString(1, consumer);
      sql.setObject(2, aggregate);
      try (ResultSet row = sql.executeQuery()) {
        return row.next() ? new Row(row.getLong(1), row.getBoolean(2)) : null;
      }
    }
  }

  private static boolean baseline(
      Connection connection, String consumer, UUID aggregate, long version) throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement(
            "insert into event_guard (consumer, aggregate_id, version) values (?, ?, ?)"
                + " on conflict do nothing")) {
      sql.setString(1, consumer);
      sql.setObject(2, aggregate);
      sql.setLong(3, version);
      return sql.executeUpdate() == 1;
    }
  }

  /** Last version applied, and whether later ones wait behind a parked one. */
  record Row(long version, boolean blocked) {}
}
