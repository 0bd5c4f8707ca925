package org.jiebang.notification.message.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The statements about received events. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReceivedRows extends GenericRepository<ReceivedRow, String> {

  @Query(
      """
      insert into received_events (source, id, type, hospital, home, campus, departments,
        occurred_at, received_at, payload)
      values (:source, :id, :type, :hospital, :home, :campus, :departments, :occurredAt,
        :receivedAt, cast(:payload as json))
      on conflict (source, id) do nothing
      """)
  int add(
      String source,
      String id,
      String type,
      String hospital,
      String home,
      @Nullable String campus,
      String departments,
      Instant occurredAt,
      Instant receivedAt,
      String payload);

  @Query("select * from received_events where source = :source and id = :id")
  Optional<ReceivedRow> find(String source, String id);
}
