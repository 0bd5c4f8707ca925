package org.jiebang.notification.message.jdbc;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jiebang.notification.message.Draft;
import org.jiebang.notification.routing.Occurrence;

/**
 * 入箱: puts the messages of one event into all their inboxes with one statement. Inboxes are locked
 * in the order of their departments, so that two events with the same departments never wait for
 * each other in a circle.
 */
@Singleton
class Placement {

  private static final String PLACE =
      """
      with drafts as (
        select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[])
          as d (id, department, home, reason)
      ), fresh as (
        select d.* from drafts d where not exists (
          select from messages m
          where m.source = ? and m.event_id = ? and m.department = d.department)
      ), places as (
        insert into inboxes (hospital, department, last_sequence)
        select ?, department, 1 from fresh order by department
        on conflict (hospital, department) do update set last_sequence = inboxes.last_sequence + 1
        returning hospital, department, last_sequence
      )
      insert into messages (id, version, hospital, home, department, sequence, source, event_id,
        type, occurred_at, topic_type, topic_key, topic_name, title, body, reason, template, facts,
        link, demonstration, created_at)
      select f.id, 1, p.hospital, f.home, f.department, p.last_sequence, ?, ?,
        ?, ?, ?, ?, ?, ?, ?, f.reason, ?, ?::json, ?, ?, ?
      from fresh f join places p using (department)
      on conflict (source, event_id, department) do nothing
      returning id
      """;

  private final JdbcOperations jdbc;

  Placement(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Places the drafts of one event.
   *
   * @return the ids of those that are new
   */
  Set<UUID> place(List<Draft> drafts) {
    return jdbc.prepareStatement(
        PLACE,
        statement -> {
          bind(statement, drafts);
          return ids(statement);
        });
  }

  private static void bind(PreparedStatement sql, List<Draft> drafts) throws SQLException {
    Draft first = drafts.get(0);
    Occurrence event = first.occurrence();
    sql.setArray(1, array(sql, "uuid", drafts, Draft::id));
    sql.setArray(2, array(sql, "text", drafts, draft -> draft.department().code()));
    sql.setArray(3, array(sql, "text", drafts, draft -> draft.department().home().code()));
    sql.setArray(4, array(sql, "text", drafts, draft -> draft.wording().reason()));
    sql.setString(5, event.id().source());
    sql.setString(6, event.id().id());
    sql.setString(7, event.hospital());
    sql.setString(8, event.id().source());
    sql.setString(9, event.id().id());
    sql.setString(10, event.type());
    sql.setObject(11, OffsetDateTime.ofInstant(event.time(), ZoneOffset.UTC));
    bindContent(sql, first);
  }

  private static void bindContent(PreparedStatement sql, Draft first) throws SQLException {
    sql.setString(12, first.content().topic().type());
    sql.setString(13, first.content().topic().key());
    sql.setString(14, first.content().topic().name());
    sql.setString(15, first.wording().title());
    sql.setString(16, first.wording().body());
    sql.setString(17, first.wording().template());
    sql.setString(18, FactsJson.write(first.content().facts()));
    sql.setString(19, first.content().link());
    sql.setBoolean(20, first.content().demonstration());
    sql.setObject(21, OffsetDateTime.ofInstant(first.writtenAt(), ZoneOffset.UTC));
  }

  private static Array array(
      PreparedStatement sql, String type, List<Draft> drafts, Function<Draft, Object> part)
      throws SQLException {
    return sql.getConnection().createArrayOf(type, drafts.stream().map(part).toArray());
  }

  private static Set<UUID> ids(PreparedStatement statement) throws SQLException {
    Set<UUID> ids = new HashSet<>();
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        ids.add(rows.getObject(1, UUID.class));
      }
    }
    return ids;
  }
}
