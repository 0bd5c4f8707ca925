package org.jiebang.bus.journal;

import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jiebang.bus.relay.SideConnections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 日志分区: a partition per day, made ahead and dropped when its time is over. The default one is the
 * net below.
 */
@Singleton
class JournalPartitions {

  private static final Logger log = LoggerFactory.getLogger(JournalPartitions.class);
  private static final String PREFIX = "event_journal_";
  private static final int DAYS_AHEAD = 3;

  private final SideConnections connections;
  private final int daysKept;

  JournalPartitions(
      SideConnections connections, @Value("${jiebang.bus.journal.days-kept:90}") int daysKept) {
    this.connections = connections;
    this.daysKept = daysKept;
  }

  @Scheduled(fixedDelay = "6h", initialDelay = "30s")
  void maintain() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    try (Connection connection = connections.open();
        Statement sql = connection.createStatement()) {
      for (int ahead = 1; ahead <= DAYS_AHEAD; ahead++) {
        make(sql, today.plusDays(ahead));
      }
      for (String old : olderThan(sql, today.minusDays(daysKept))) {
        sql.execute("drop table " + old);
      }
    } catch (SQLException e) {
      log.warn("The journal's partitions were not maintained: {}", e.toString());
    }
  }

  private static void make(Statement sql, LocalDate day) throws SQLException {
    sql.execute(
        "create table if not exists "
            + name(day)
            + " partition of event_journal for values from ('"
            + day
            + "') to ('"
            + day.plusDays(1)
            + "')");
  }

  private static List<String> olderThan(Statement sql, LocalDate day) throws SQLException {
    List<String> old = new ArrayList<>();
    try (ResultSet rows =
        sql.executeQuery(
            "select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid"
                + " where i.inhparent = 'event_journal'::regclass and c.relname ~ '_[0-9]{8}$'"
                + " and c.relname < '"
                + name(day)
                + "'")) {
      while (rows.next()) {
        old.add(rows.getString(1));
      }
    }
    return old;
  }

  private static String name(LocalDate day) {
    return PREFIX + day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }
}
