package org.jiebang.bus.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jiebang.bus.EventJson;
import org.jiebang.bus.Outbox;
import org.jiebang.bus.OutgoingEvent;
import org.jspecify.annotations.Nullable;

/** 发件箱: journal row and outbox row in one statement of the business transaction. */
@Singleton
class JournalOutbox implements Outbox {

  private static final String APPEND =
      """
      with head as (
        insert into event_heads (aggregate_id, aggregate_type, version)
        select ?, ?, ? where ? = 1 or exists (select from event_heads where aggregate_id = ?)
        on conflict (aggregate_id) do update set version = excluded.version
          where event_heads.version = excluded.version - 1
        returning version
      ), journal as (
        insert into event_journal (recorded_on, id, type, hospital, home, aggregate_type, aggregate_id,
          aggregate_version, campus, departments, traceparent, occurred_at, data, state)
        select (now() at time zone 'utc')::date, ?, ?, ?, ?, ?, ?, version, ?, ?, ?, now(), ?, ?
        from head returning recorded_on, id
      )
      insert into outbox (recorded_on, journal_id) select recorded_on, id from journal
      """;

  private final TransactionOperations<Connection> transactions;
  private final Contracts contracts;
  private final Optional<EventWakeUp> wakeUp;

  JournalOutbox(
      TransactionOperations<Connection> transactions,
      Contracts contracts,
      Optional<EventWakeUp> wakeUp) {
    this.transactions = transactions;
    this.contracts = contracts;
    this.wakeUp = wakeUp;
  }

  @Override
  public UUID append(OutgoingEvent event) {
    TransactionStatus<?> transaction =
        transactions
            .findTransactionStatus()
            .orElseThrow(() -> new IllegalStateException("An event needs a running transaction"));
    UUID id = UuidCreator.getTimeOrderedEpoch();
    JsonNode data = EventJson.json().valueToTree(event.data());
    contracts.check(event.type(), data);
    insert(transactions.getConnection(), id, event, bounded(event, data));
    wakeUp.ifPresent(up -> transaction.registerSynchronization(new WakeUpAfterCommit(up)));
    return id;
  }

  private void insert(Connection connection, UUID id, OutgoingEvent event, String data) {
    try (PreparedStatement sql = connection.prepareStatement(APPEND)) {
      UUID aggregate = event.aggregate().id();
      sql.setObject(1, aggregate);
      sql.setString(2, event.aggregate().type());
      sql.setLong(3, event.version());
      sql.setLong(4, event.version());
      sql.setObject(5, aggregate);
      sql.setObject(6, id);
      sql.setString(7, event.type());
      sql.setString(8, event.aggregate().home().hospital());
      sql.setString(9, event.aggregate().home().code());
      sql.setString(10, event.aggregate().type());
      sql.setObject(11, aggregate);
      sql.setString(12, event.campus());
      sql.setString(13, event.departments());
      sql.setString(14, Traceparent.current());
      sql.setString(15, data);
      sql.setString(16, state(event));
      if (sql.executeUpdate() != 1) {
        throw new IllegalStateException(
            "Version "
                + event.version()
                + " does not follow the last event of "
                + event.aggregate()
                + "; exactly one event per aggregate version");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The event of " + event.aggregate() + " was not appended", e);
    }
  }

  private static @Nullable String state(OutgoingEvent event) {
    Object state = event.state();
    return state == null ? null : bounded(event, EventJson.json().valueToTree(state));
  }

  private static String bounded(OutgoingEvent event, JsonNode json) {
    try {
      String text = EventJson.json().writeValueAsString(json);
      if (text.getBytes(StandardCharsets.UTF_8).length > EventJson.MAX_BYTES) {
        throw new IllegalStateException(
            "The payload of " + event.type() + " is too large to publish");
      }
      return text;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The payload of " + event.type() + " cannot be written", e);
    }
  }

  private record WakeUpAfterCommit(EventWakeUp wakeUp) implements TransactionSynchronization {
    @Override
    public void afterCommit() {
      wakeUp.committed();
    }
  }
}
