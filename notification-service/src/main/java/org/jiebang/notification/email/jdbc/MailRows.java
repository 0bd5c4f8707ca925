package org.jiebang.notification.email.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The statements about mails. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface MailRows extends GenericRepository<MailDeliveryRow, UUID> {

  @Query(
      """
      insert into mail_orders (message_id, ordered_at) values (:message, :now)
      on conflict do nothing
      """)
  void order(UUID message, Instant now);

  @Query(
      """
      select message_id from mail_orders order by ordered_at, message_id limit :limit
      for update skip locked
      """)
  List<UUID> lockOrders(int limit);

  @Query("delete from mail_orders where message_id = :message")
  void deleteOrder(UUID message);

  @Query(
      """
      insert into mail_deliveries (message_id, address, person, mail_id, state, attempts,
        next_attempt_at)
      values (:message, :address, :person, :mailId, 'waiting', 0, :nextAttemptAt)
      on conflict do nothing
      """)
  void add(UUID message, String address, String person, String mailId, Instant nextAttemptAt);

  @Query(
      """
      select message_id, address, person, mail_id, attempts, next_attempt_at from mail_deliveries
      where state = 'waiting' and next_attempt_at <= :now
      order by next_attempt_at, message_id, address limit 1
      for update skip locked
      """)
  Optional<MailDeliveryRow> lockDue(Instant now);

  @Query(
      """
      update mail_deliveries set attempts = attempts + 1, next_attempt_at = :until
      where message_id = :message and address = :address
      """)
  void lease(UUID message, String address, Instant until);

  @Query(
      """
      update mail_deliveries set state = :state, last_error = :why, sent_at = :sentAt
      where message_id = :message and address = :address
      """)
  void close(
      UUID message, String address, String state, @Nullable String why, @Nullable Instant sentAt);

  @Query(
      """
      update mail_deliveries set next_attempt_at = :until, last_error = :why
      where message_id = :message and address = :address
      """)
  void postpone(UUID message, String address, Instant until, String why);

  @Query("select state, count(*) as deliveries from mail_deliveries group by state")
  List<StateCount> count();
}
