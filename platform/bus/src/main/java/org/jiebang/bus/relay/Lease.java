package org.jiebang.bus.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/**
 * 租约: who leads, by a row with an epoch and the database's clock. Works behind a pooler, where
 * session locks do not.
 */
final class Lease {

  private static final String ACQUIRE =
      """
      insert into relay_leases as lease (name, holder, epoch, expires_at)
      values (?, ?, 1, clock_timestamp() + ? * interval '1 millisecond')
      on conflict (name) do update set holder = excluded.holder, expires_at = excluded.expires_at,
        epoch = lease.epoch + case when lease.holder = excluded.holder and lease.expires_at >= clock_timestamp()
                                   then 0 else 1 end
        where lease.holder = excluded.holder or lease.expires_at < clock_timestamp()
      returning epoch
      """;

  private final String name;
  private final UUID holder;
  private final Duration ttl;
  private volatile long epoch;
  private volatile long renewedAt;
  private volatile boolean held;

  Lease(String name, UUID holder, Duration ttl) {
    this.name = name;
    this.holder = holder;
    this.ttl = ttl;
  }

  /** Takes or renews the lease; false while another holds it. */
  boolean acquire(Connection connection) throws SQLException {
    long asked = System.nanoTime();
    try (PreparedStatement sql = connection.prepareStatement(ACQUIRE)) {
      sql.setString(1, name);
      sql.setObject(2, holder);
      sql.setLong(3, ttl.toMillis());
      try (ResultSet row = sql.executeQuery()) {
        held = row.next();
        if (held) {
          epoch = row.getLong(1);
          renewedAt = asked;
        }
        return held;
      }
    }
  }

  /**
   * Gives the lease up at an orderly stop, so that the next leader need not wait for it to expire.
   */
  void release(Connection connection) throws SQLException {
    if (held) {
      held = false;
      try (PreparedStatement sql =
          connection.prepareStatement(
              "update relay_leases set expires_at = clock_timestamp() - interval '1 second'"
                  + " where name = ? and holder = ? and epoch = ?")) {
        sql.setString(1, name);
        sql.setObject(2, holder);
        sql.setLong(3, epoch);
        sql.executeUpdate();
      }
    }
  }

  /** Whether what is sent now is decided before the lease can pass to another. */
  boolean outlasts(Duration delivery) {
    return held && System.nanoTime() - renewedAt < ttl.minus(delivery).toNanos();
  }

  /** Whether another may lead already, for all this replica knows. */
  boolean hasPassed() {
    return !held || System.nanoTime() - renewedAt >= ttl.toNanos();
  }

  /** Whether a third of the time has passed since the last renewal. */
  boolean wantsRenewal() {
    return System.nanoTime() - renewedAt > ttl.toNanos() / 3;
  }

  boolean isHeld() {
    return held;
  }

  void lost() {
    held = false;
  }

  long epoch() {
    return epoch;
  }
}
