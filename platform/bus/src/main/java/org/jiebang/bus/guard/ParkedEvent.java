package org.jiebang.bus.guard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 停放事件: a record set aside, with the cause.
 *
 * @param kind {@code failed}, {@code behind} one that failed, or {@code held} because it came early
 */
record ParkedEvent(
    long id,
    String consumer,
    String kind,
    @Nullable UUID aggregateId,
    @Nullable Long version,
    String cause,
    Instant parkedAt,
    RawRecord raw) {

  boolean isOf(ParkedRows.Kind other) {
    return kind.equals(other.code());
  }

  static ParkedEvent of(ResultSet row) throws SQLException {
    return new ParkedEvent(
        row.getLong("id"),
        row.getString("consumer"),
        row.getString("kind"),
        row.getObject("aggregate_id", UUID.class),
        row.getObject("version", Long.class),
        row.getString("cause"),
        row.getTimestamp("parked_at").toInstant(),
        new RawRecord(
            row.getString("topic"),
            row.getInt("partition_no"),
            row.getLong("record_offset"),
            RawRecord.headersOf(row.getString("headers")),
            row.getBytes("record_key"),
            row.getBytes("record_value")));
  }
}
