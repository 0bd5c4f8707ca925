package org.jiebang.bus.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jiebang.bus.journal.SideConnections;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 跨副本唤醒: a replica that does not lead tells the leader that something was committed, at most once
 * per few milliseconds and never inside a business transaction, where {@code NOTIFY} would
 * serialise all commits. What gets lost here is found by the leader's next poll.
 */
final class OutboxChannel implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(OutboxChannel.class);
  private static final Duration DEBOUNCE = Duration.ofMillis(4);
  private static final int LISTEN_MILLIS = 500;

  private final SideConnections connections;
  private final Relay relay;
  private final WakeUp dirty = new WakeUp();
  private final Thread thread = new Thread(this::run, "outbox-channel");
  private volatile boolean running = true;

  OutboxChannel(SideConnections connections, Relay relay) {
    this.connections = connections;
    this.relay = relay;
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  void committed() {
    if (relay.isLeader()) {
      relay.wake();
    } else {
      dirty.raise();
    }
  }

  @Override
  public void close() {
    running = false;
    thread.interrupt();
  }

  private void run() {
    while (running) {
      try (Connection connection = connections.open();
          Statement statement = connection.createStatement()) {
        statement.execute("set synchronous_commit = off");
        statement.execute("listen jiebang_outbox");
        exchange(connection, statement);
      } catch (SQLException e) {
        log.info(
            "Waking across replicas is interrupted; the poll serves meanwhile: {}", e.toString());
        pause();
      } catch (InterruptedException e) {
        running = false;
      }
    }
  }

  private void exchange(Connection connection, Statement statement)
      throws SQLException, InterruptedException {
    PGConnection postgres = connection.unwrap(PGConnection.class);
    while (running) {
      if (relay.isLeader()) {
        if (postgres.getNotifications(LISTEN_MILLIS).length > 0) {
          relay.wake();
        }
      } else if (dirty.await(Duration.ofMillis(LISTEN_MILLIS))) {
        statement.execute("notify jiebang_outbox");
        WakeUp.pause(DEBOUNCE);
      }
    }
  }

  private void pause() {
    try {
      WakeUp.pause(Duration.ofSeconds(1));
    } catch (InterruptedException e) {
      running = false;
    }
  }
}
