package org.jiebang.bus.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jiebang.bus.Home;

/** 发件箱读取: what waits, in order, and how it is struck off once Kafka has it. */
final class OutboxReader {

  private static final String COLUMNS =
      """
      select o.seq, j.id, j.type, j.hospital, j.home, j.aggregate_type, j.aggregate_id, j.aggregate_version,
        j.campus, j.departments, j.traceparent, j.occurred_at, j.data, j.state
      """;

  private static final String READ =
      COLUMNS
          + """
          from (select seq, recorded_on, journal_id from outbox where seq > ? order by seq limit ?) o
          join event_journal j on j.recorded_on = o.recorded_on and j.id = o.journal_id
          order by o.seq
          """;

  /** Slower, and needed only while the broker refuses something. */
  private static final String READ_OTHERS =
      COLUMNS
          + """
          from outbox o join event_journal j on j.recorded_on = o.recorded_on and j.id = o.journal_id
          where o.seq > ? and j.aggregate_id <> all (?) order by o.seq limit ?
          """;

  private OutboxReader() {}

  /** What waits behind a number, but for aggregates of which the broker refused an event. */
  static List<PendingEvent> read(Connection connection, long mark, int limit, Set<UUID> refused)
      throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement(refused.isEmpty() ? READ : READ_OTHERS)) {
      int column = 1;
      sql.setLong(column++, mark);
      if (!refused.isEmpty()) {
        sql.setArray(column++, connection.createArrayOf("uuid", refused.toArray()));
      }
      sql.setInt(column, limit);
      try (ResultSet rows = sql.executeQuery()) {
        List<PendingEvent> events = new ArrayList<>();
        while (rows.next()) {
          events.add(event(rows));
        }
        return events;
      }
    }
  }

  static void delete(Connection connection, List<Long> acknowledged) throws SQLException {
    try (PreparedStatement sql =
        connection.prepareStatement("delete from outbox where seq = any (?)")) {
      sql.setArray(1, connection.createArrayOf("bigint", acknowledged.toArray()));
      sql.executeUpdate();
    }
  }

  /** How many rows wait, and how long the oldest has waited. */
  static Backlog backlog(Connection connection) throws SQLException {
    try (PreparedStatement sql =
            connection.prepareStatement(
                """
                select (select count(*) from outbox), coalesce((
                  select extract(epoch from clock_timestamp() - j.occurred_at) from outbox o
                  join event_journal j on j.recorded_on = o.recorded_on and j.id = o.journal_id
                  order by o.seq limit 1), 0)
                """);
        ResultSet row = sql.executeQuery()) {
      row.next();
      return new Backlog(row.getLong(1), row.getDouble(2));
    }
  }

  private static PendingEvent event(ResultSet row) throws SQLException {
    return new PendingEvent(
        row.getLong("seq"),
        row.getObject("id", UUID.class),
        row.getString("type"),
        new Home(row.getString("hospital"), row.getString("home")),
        row.getString("aggregate_type"),
        row.getObject("aggregate_id", UUID.class),
        row.getLong("aggregate_version"),
        row.getString("campus"),
        row.getString("departments"),
        row.getString("traceparent"),
        row.getTimestamp("occurred_at").toInstant(),
        row.getString("data"),
        row.getString("state"));
  }
}
