package org.jiebang.bus.journal;

import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.TreeSet;
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

  @Scheduled(fixedDelay = "${jiebang.bus.journal.maintenance:1h}", initialDelay = "30s")
  void maintain() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    try (Connection connection = connections.open();
        Statement sql = connection.createStatement()) {
      if (!isOurTurn(sql)) {
        return;
      }
      // Both statements lock the whole journal. Behind one slow transaction they would make every
      // command wait with them; so they give up and come again.
      sql.execute("set lock_timeout = '500ms'");
      Set<String> partitions = partitions(sql);
      for (int ahead = 1; ahead <= DAYS_AHEAD; ahead++) {
        LocalDate day = today.plusDays(ahead);
        if (!partitions.contains(name(day))) {
          attempt(sql, make(day));
        }
      }
      String oldest = name(oldestKept(sql, today));
      for (String partition : partitions) {
        if (partition.compareTo(oldest) < 0) {
          attempt(sql, "drop table " + partition);
        }
      }
    } catch (SQLException e) {
      log.warn("The journal's partitions were not maintained: {}", e.toString());
    }
  }

  private static void attempt(Statement sql, String change) {
    try {
      sql.execute(change);
    } catch (SQLException e) {
      log.warn("Not now: {}: {}", change, e.getMessage());
    }
  }

  /** Replicas maintain one at a time; the lock goes with the connection. */
  private static boolean isOurTurn(Statement sql) throws SQLException {
    try (ResultSet row =
        sql.executeQuery("select pg_try_advisory_lock(hashtextextended('jiebang.journal', 0))")) {
      return row.next() && row.getBoolean(1);
    }
  }

  private static String make(LocalDate day) {
    return "create table "
        + name(day)
        + " partition of event_journal for values from ('"
        + day
        + "') to ('"
        + day.plusDays(1)
        + "')";
  }

  /** Never a day of which something still waits to be sent. */
  private LocalDate oldestKept(Statement sql, LocalDate today) throws SQLException {
    LocalDate kept = today.minusDays(daysKept);
    try (ResultSet row = sql.executeQuery("select min(recorded_on) from outbox")) {
      Date waiting = row.next() ? row.getDate(1) : null;
      return waiting == null || waiting.toLocalDate().isAfter(kept) ? kept : waiting.toLocalDate();
    }
  }

  private static Set<String> partitions(Statement sql) throws SQLException {
    Set<String> names = new TreeSet<>();
    try (ResultSet rows =
        sql.executeQuery(
            "select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid"
                + " where i.inhparent = 'event_journal'::regclass"
                + " and c.relname ~ '_[0-9]{8}$'")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private static String name(LocalDate day) {
    return PREFIX + day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }
}
