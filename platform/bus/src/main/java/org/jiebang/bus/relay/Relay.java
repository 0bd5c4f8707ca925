package org.jiebang.bus.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 转发器: one replica's candidate for leadership. The leader drains the outbox in order; the others
 * wait for its lease to end.
 */
public final class Relay implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Relay.class);

  private final SideConnections connections;
  private final Properties producerSettings;
  private final RelaySettings settings;
  private final RelayObserver observer;
  private final WaveSender sender;
  private final Lease lease;
  private final WakeUp wakeUp = new WakeUp();
  private final Thread thread;
  private volatile boolean running = true;

  /**
   * @param service whose outbox this is: plan, indicator, project or notification
   * @param connections where the outbox is
   * @param producerSettings bootstrap servers and security; see {@link ProducerSettings}
   * @param observer told what happens, for metrics
   */
  public Relay(
      String service,
      SideConnections connections,
      Properties producerSettings,
      RelaySettings settings,
      RelayObserver observer) {
    this.connections = connections;
    this.producerSettings = producerSettings;
    this.settings = settings;
    this.observer = observer;
    this.sender = new WaveSender(new EventRecords(service));
    this.lease = new Lease(service, UUID.randomUUID(), settings.leaseTtl());
    this.thread = new Thread(this::run, "relay-" + service);
    this.thread.setDaemon(true);
  }

  /** Begins to compete for leadership. */
  public Relay start() {
    thread.start();
    return this;
  }

  /** Something was committed: looks at once instead of at the next poll. */
  public void wake() {
    wakeUp.raise();
  }

  /** Whether this replica leads now, as far as it knows. */
  public boolean isLeader() {
    return lease.isHeld();
  }

  /** Stops after the wave under way and hands the lease over. */
  @Override
  public void close() {
    running = false;
    wakeUp.raise();
    try {
      thread.join(settings.leaseTtl().toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    while (running) {
      try (Connection connection = connections.open()) {
        // A crash then only brings rows back, and a row that comes back is a duplicate the guard
        // knows.
        execute(connection, "set synchronous_commit = off");
        compete(connection);
      } catch (SQLException | KafkaException e) {
        lease.lost();
        observer.failed(e);
        log.warn("The relay starts over: {}", e.toString());
        await(settings.fallbackPoll());
      } catch (InterruptedException e) {
        running = false;
      }
    }
  }

  private void compete(Connection connection) throws SQLException, InterruptedException {
    while (running) {
      if (lease.acquire(connection)) {
        observer.leading(lease.epoch());
        lead(connection);
      } else {
        observer.following();
        wakeUp.await(settings.leaseTtl().dividedBy(3));
      }
    }
  }

  private void lead(Connection connection) throws SQLException, InterruptedException {
    Mark mark = new Mark(settings.markLag());
    long scannedAt = System.nanoTime();
    try (Producer<byte[], byte[]> producer = new KafkaProducer<>(producerSettings)) {
      while (running && keepsLease(connection)) {
        boolean full = System.nanoTime() - scannedAt > settings.fullScan().toNanos();
        if (full) {
          scannedAt = System.nanoTime();
          observer.backlog(OutboxReader.backlog(connection));
        }
        if (!drain(connection, producer, mark, full)) {
          wakeUp.await(settings.fallbackPoll());
        }
      }
    } catch (InterruptException e) {
      throw new InterruptedException(e.getMessage());
    } finally {
      handOver(connection);
    }
  }

  private boolean keepsLease(Connection connection) throws SQLException {
    return !lease.wantsRenewal() || lease.acquire(connection);
  }

  /** Sends what waits; true when there may be more. */
  private boolean drain(
      Connection connection, Producer<byte[], byte[]> producer, Mark mark, boolean full)
      throws SQLException, InterruptedException {
    List<PendingEvent> batch =
        OutboxReader.read(connection, full ? 0 : mark.value(), settings.batch());
    sender.send(
        producer,
        batch,
        () -> mayStillSend(connection),
        numbers -> strikeOff(connection, mark, numbers));
    return batch.size() == settings.batch();
  }

  private boolean mayStillSend(Connection connection) {
    try {
      return running
          && (lease.outlasts(settings.deliveryTimeout())
              || (lease.acquire(connection) && lease.outlasts(settings.deliveryTimeout())));
    } catch (SQLException e) {
      log.warn("The lease was not renewed: {}", e.toString());
      lease.lost();
      return false;
    }
  }

  private void strikeOff(Connection connection, Mark mark, List<Long> numbers) {
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

  private void handOver(Connection connection) {
    try {
      lease.release(connection);
    } catch (SQLException e) {
      log.info("The lease was not handed over and will expire: {}", e.toString());
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void await(Duration span) {
    try {
      WakeUp.pause(span);
    } catch (InterruptedException e) {
      running = false;
    }
  }
}
