package org.jiebang.notification.message.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The statements about single messages. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface MessageRows extends GenericRepository<MessageRow, UUID> {

  Optional<MessageRow> findById(UUID id);

  @Query(
      """
      update messages set version = version + 1, read_at = :readAt, read_by = :readBy,
        done_at = :doneAt, done_by = :doneBy
      where id = :id and version = :version
      """)
  int handle(
      UUID id,
      long version,
      @Nullable Instant readAt,
      @Nullable String readBy,
      @Nullable Instant doneAt,
      @Nullable String doneBy);

  @Query(
      """
      select * from messages where hospital = :hospital and department in (:departments)
        and read_at is null order by id for update
      """)
  List<MessageRow> lockUnread(String hospital, Collection<String> departments);
}
