package org.jiebang.bus.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 重申: what was on its way when the lease passed or the producer was given up may reach Kafka late,
 * behind newer versions. The guard knows it for a duplicate; a compacted topic would keep it for
 * the newest. So the newest event of such an aggregate is sent again, until nothing old can be on
 * its way any more.
 */
final class Restatement {

  private static final Logger log = LoggerFactory.getLogger(Restatement.class);
  private static final int TIMES = 3;

  /**
   * The head's lock keeps a newer version from slipping in between; one that did meanwhile speaks
   * for itself, and so does the newest while it waits to be sent at all.
   */
  private static final String SEND_AGAIN =
      """
      with head as (
        select aggregate_id, version from event_heads where aggregate_id = any (?)
        order by aggregate_id for update
      )
      insert into outbox (recorded_on, journal_id)
      select j.recorded_on, j.id from head
      join event_journal j on j.aggregate_id = head.aggregate_id and j.aggregate_version = head.version
      where j.state is not null and not exists (
        select from outbox o where o.recorded_on = j.recorded_on and o.journal_id = j.id)
      """;

  private final Duration interval;
  private final Map<UUID, Integer> left = new HashMap<>();
  private long restatedAt = System.nanoTime();

  Restatement(Duration interval) {
    this.interval = interval;
  }

  void suspect(Collection<UUID> aggregates) {
    aggregates.forEach(aggregate -> left.put(aggregate, TIMES));
  }

  /** Has the newest state of what is suspect sent again, when it is time to. */
  void restate(Connection connection) throws SQLException {
    if (left.isEmpty() || System.nanoTime() - restatedAt < interval.toNanos()) {
      return;
    }
    try (PreparedStatement sql = connection.prepareStatement(SEND_AGAIN)) {
      sql.setArray(1, connection.createArrayOf("uuid", left.keySet().toArray()));
      int again = sql.executeUpdate();
      if (again > 0) {
        log.info("{} states are sent again", again);
      }
    }
    restatedAt = System.nanoTime();
    left.replaceAll((aggregate, times) -> times - 1);
    left.values().removeIf(times -> times == 0);
  }
}
