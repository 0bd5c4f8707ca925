package org.jiebang.bus.guard;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 停放行: records set aside byte for byte, because they failed, wait behind one that did, or came
 * early.
 */
final class ParkedRows {

  private static final String COLUMNS =
      "id, consumer, kind, aggregate_id, version, cause, topic, partition_no, record_offset,"
          + " headers::text, record_key, record_value, parked_at";

  private static final int AT_ONCE = 500;
  private static final int LONGEST_CAUSE = 2000;

  private ParkedRows() {}

  /** Why a record was set aside. */
  enum Kind {
    FAILED,
    BEHIND,
    HELD;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Sets a record aside; once, however often it is delivered. */
  static void park(
      Connection connection,
      String consumer,
      Kind kind,
      @Nullable UUID aggregate,
      @Nullable Long version,
      String cause,
      RawRecord raw)
      throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement(
            """
            insert into parked_events (consumer, kind, aggregate_id, version, cause, topic, partition_no,
              record_offset, headers, record_key, record_value)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::json, ?, ?)
            on conflict (consumer, topic, partition_no, record_offset) do nothing
            """)) {
      sql.setString(1, consumer);
      sql.setString(2, kind.code());
      sql.setObject(3, aggregate);
      sql.setObject(4, version);
      sql.setString(5, storable(cause));
      sql.setString(6, raw.topic());
      sql.setInt(7, raw.partition());
      sql.setLong(8, raw.offset());
      sql.setString(9, raw.headersAsJson());
      sql.setBytes(10, raw.key());
      sql.setBytes(11, raw.value());
      sql.executeUpdate();
    }
  }

  /** The aggregate's first parked record in the order it arrived, locked. */
  static @Nullable ParkedEvent first(Connection connection, String consumer, UUID aggregate)
      throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement(
            "select "
                + COLUMNS
                + " from parked_events where consumer = ? and aggregate_id = ?"
                + " order by version nulls first, id limit 1 for update")) {
      sql.setString(1, consumer);
      sql.setObject(2, aggregate);
      return only(sql);
    }
  }

  /** One parked record, locked. */
  static @Nullable ParkedEvent byId(Connection connection, long id) throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement(
            "select " + COLUMNS + " from parked_events where id = ? for update")) {
      sql.setLong(1, id);
      return only(sql);
    }
  }

  /** What is parked now, oldest first. */
  static List<ParkedEvent> list(Connection connection, int limit) throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement(
            "select " + COLUMNS + " from parked_events order by id limit ?")) {
      sql.setInt(1, limit);
      return all(sql);
    }
  }

  /** The first early record of each aggregate of this consumer that has waited long enough. */
  static List<ParkedEvent> earlyFor(Connection connection, String consumer, Duration wait)
      throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement(
            "select distinct on (aggregate_id) "
                + COLUMNS
                + " from parked_events p where consumer = ? and kind = 'held'"
                + " and parked_at < now() - ? * interval '1 millisecond' and not exists ("
                + " select from event_guard g where g.consumer = p.consumer"
                + " and g.aggregate_id = p.aggregate_id and g.blocked)"
                + " order by aggregate_id, version limit "
                + AT_ONCE)) {
      sql.setString(1, consumer);
      sql.setLong(2, wait.toMillis());
      return all(sql);
    }
  }

  static void delete(Connection connection, long id) throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement("delete from parked_events where id = ?")) {
      sql.setLong(1, id);
      sql.executeUpdate();
    }
  }

  /** Drops what a newer version has made void. */
  static void deleteUpTo(Connection connection, String consumer, UUID aggregate, long version)
      throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement(
            "delete from parked_events where consumer = ? and aggregate_id = ? and version <= ?")) {
      sql.setString(1, consumer);
      sql.setObject(2, aggregate);
      sql.setLong(3, version);
      sql.executeUpdate();
    }
  }

  /** Says anew why a record is parked. */
  static void explain(Connection connection, long id, Kind kind, String cause) throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement("update parked_events set kind = ?, cause = ? where id = ?")) {
      sql.setString(1, kind.code());
      sql.setString(2, storable(cause));
      sql.setLong(3, id);
      sql.executeUpdate();
    }
  }

  /** Lets what was held on an aggregate wait behind what will be parked. */
  static void queueBehind(Connection connection, String consumer, UUID aggregate)
      throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement(
            "update parked_events set kind = 'behind', cause = 'waits behind a parked event'"
                + " where consumer = ? and aggregate_id = ? and kind = 'held'")) {
      sql.setString(1, consumer);
      sql.setObject(2, aggregate);
      sql.executeUpdate();
    }
  }

  /** Says of a record that named no aggregate which one it belongs to. */
  static void assign(Connection connection, long id, UUID aggregate, long version)
      throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement(
            "update parked_events set aggregate_id = ?, version = ? where id = ?")) {
      sql.setObject(1, aggregate);
      sql.setLong(2, version);
      sql.setLong(3, id);
      sql.executeUpdate();
    }
  }

  /** How many records are parked because they failed or wait behind one that did. */
  static long count(Connection connection) throws SQLException {
    try (PreparedStatement sql =
            connection.prepareStatement("select count(*) from parked_events where kind <> 'held'");
        ResultSet row = sql.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  /** What a broken record says of itself may hold what the database cannot. */
  private static String storable(String cause) {
    String text = cause.replace('\0', '?');
    return text.length() > LONGEST_CAUSE ? text.substring(0, LONGEST_CAUSE) : text;
  }

  private static @Nullable ParkedEvent only(PreparedStatement sql) throws SQLException {
    List<ParkedEvent> found = all(sql);
    return found.isEmpty() ? null : found.get(0);
  }

  private static List<ParkedEvent> all(PreparedStatement sql) throws SQLException {
    try (ResultSet rows = sql.executeQuery()) {
      List<ParkedEvent> found = new ArrayList<>();
      while (rows.next()) {
        found.add(ParkedEvent.of(rows));
      }
      return found;
    }
  }
}
