package org.jiebang.bus.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.InterruptException;
import org.jiebang.bus.journal.SideConnections;
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
  private final Restatement restatement;
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
    this.restatement = new Restatement(settings.fullScan());
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
      } catch (SQLException | RuntimeException e) {
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
      restatement.restate(connection);
      if (lease.acquire(connection)) {
        observer.leading(lease.epoch());
        lead(connection);
      } else {
        observer.following();
        wakeUp.await(settings.candidacy());
      }
    }
  }

  private void lead(Connection connection) throws SQLException, InterruptedException {
    try (Producer<byte[], byte[]> producer = new KafkaProducer<>(producerSettings)) {
      Term term =
          new Term(
              connection, producer, lease, settings, sender, restatement, observer, () -> running);
      while (term.goesOn()) {
        if (!term.drain()) {
          wakeUp.await(settings.fallbackPoll());
        }
      }
    } catch (InterruptException e) {
      throw new InterruptedException(e.getMessage());
    } finally {
      handOver(connection);
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
