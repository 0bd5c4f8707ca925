package org.jiebang.notification.inbox.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jiebang.notification.message.jdbc.MessageRow;
import org.jspecify.annotations.Nullable;

/** The statements that read inboxes. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface InboxRows extends GenericRepository<MessageRow, UUID> {

  String WANTED =
      """
       from messages where hospital = :hospital and (:everywhere or department in (:departments))
        and (cast(:unread as boolean) is null or (read_at is null) = cast(:unread as boolean))
        and (cast(:done as boolean) is null or (done_at is not null) = cast(:done as boolean))
        and (cast(:type as text) is null or type = :type)
        and (cast(:topicType as text) is null or topic_type = :topicType)
        and (cast(:topic as text) is null or topic_key = :topic)
      """;

  @Query("select *" + WANTED + " order by created_at desc, id desc limit :size offset :offset")
  List<MessageRow> list(
      String hospital,
      boolean everywhere,
      Collection<String> departments,
      @Nullable Boolean unread,
      @Nullable Boolean done,
      @Nullable String type,
      @Nullable String topicType,
      @Nullable String topic,
      int size,
      int offset);

  @Query("select count(*)" + WANTED)
  long count(
      String hospital,
      boolean everywhere,
      Collection<String> departments,
      @Nullable Boolean unread,
      @Nullable Boolean done,
      @Nullable String type,
      @Nullable String topicType,
      @Nullable String topic);

  @Query(
      """
      select hospital, department, count(*) as sequence from messages
      where hospital = :hospital and (:everywhere or department in (:departments))
        and read_at is null
      group by hospital, department order by department
      """)
  List<PlaceRow> unread(String hospital, boolean everywhere, Collection<String> departments);

  @Query(
      """
      select * from messages
      where hospital = :hospital and department = :department and sequence > :sequence
      order by sequence limit :limit
      """)
  List<MessageRow> after(String hospital, String department, long sequence, int limit);

  @Query("select hospital, department, last_sequence as sequence from inboxes")
  List<PlaceRow> ends();
}
