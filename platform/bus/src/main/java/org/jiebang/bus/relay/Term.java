package org.jiebang.bus.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 任期: what a leader does with its lease from taking it to losing it or handing it over. */
final class Term implements WaveSender.Turn {

  private static final Logger log = LoggerFactory.getLogger(Term.class);
  private static final Duration COUNTED_EVERY = Duration.ofSeconds(10);

  private final Connection connection;
  private final Producer<byte[], byte[]> producer;
  private final Lease lease;
  private final RelaySettings settings;
  private final WaveSender sender;
  private final Restatement restatement;
  private final RelayObserver observer;
  private final BooleanSupplier running;
  private final Set<UUID> refused = new HashSet<>();
  private Mark mark;
  private long scannedAt = System.nanoTime();
  private long countedAt = scannedAt - COUNTED_EVERY.toNanos();

  Term(
      Connection connection,
      Producer<byte[], byte[]> producer,
      Lease lease,
      RelaySettings settings,
      WaveSender sender,
      Restatement restatement,
      RelayObserver observer,
      BooleanSupplier running) {
    this.connection = connection;
    this.producer = producer;
    this.lease = lease;
    this.settings = settings;
    this.sender = sender;
    this.restatement = restatement;
    this.observer = observer;
    this.running = running;
    this.mark = new Mark(settings.markLag());
  }

  /** Whether this replica still leads; the lease is renewed in good time. */
  boolean goesOn() throws SQLException {
    return running.getAsBoolean()
        && lease.isHeld()
        && (!lease.wantsRenewal() || lease.acquire(connection));
  }

  /** Sends what waits; true when there may be more. */
  boolean drain() throws SQLException, InterruptedException {
    beginAgainNowAndThen();
    List<PendingEvent> batch =
        OutboxReader.read(connection, mark.value(), settings.batch(), refused);
    count();
    Set<UUID> refusedNow = sender.send(producer, batch, this);
    if (refused.addAll(refusedNow)) {
      observer.refused(refused.size());
    }
    return batch.size() == settings.batch() || !refusedNow.isEmpty();
  }

  @Override
  public boolean mayBegin() {
    try {
      return running.getAsBoolean()
          && (hasTime() || (lease.acquire(connection) && lease.outlasts(settings.decision())));
    } catch (SQLException e) {
      log.warn("The lease was not renewed: {}", e.toString());
      lease.lost();
      return false;
    }
  }

  @Override
  public boolean hasTime() {
    return lease.outlasts(settings.decision());
  }

  @Override
  public void acknowledged(List<Long> numbers) {
    if (numbers.isEmpty()) {
      return;
    }
    try {
      OutboxReader.delete(connection, numbers);
      mark.acknowledged(numbers.get(numbers.size() - 1));
      observer.published(numbers.size());
    } catch (SQLException e) {
      throw new KafkaException("Sent but not struck off; it will be sent again", e);
    }
  }

  @Override
  public void decided(List<UUID> aggregates, boolean inDoubt) {
    if (inDoubt || lease.hasPassed()) {
      restatement.suspect(aggregates);
    }
  }

  /**
   * Reads from the first row again, for stragglers with low numbers and for what the broker refused
   * before.
   */
  private void beginAgainNowAndThen() throws SQLException {
    if (System.nanoTime() - scannedAt > settings.fullScan().toNanos()) {
      scannedAt = System.nanoTime();
      mark = new Mark(settings.markLag());
      refused.clear();
      observer.refused(0);
      restatement.restate(connection);
    }
  }

  private void count() throws SQLException {
    if (System.nanoTime() - countedAt > COUNTED_EVERY.toNanos()) {
      countedAt = System.nanoTime();
      observer.backlog(OutboxReader.backlog(connection));
    }
  }
}
