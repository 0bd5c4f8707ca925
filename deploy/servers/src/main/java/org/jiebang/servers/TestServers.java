package org.jiebang.servers;

import java.util.concurrent.atomic.AtomicInteger;
import org.jiebang.servers.containers.KafkaBrokerContainer;
import org.jiebang.servers.containers.PostgresContainer;
import org.jspecify.annotations.Nullable;

/**
 * One PostgreSQL and one Kafka broker for all tests of a virtual machine, each started when first
 * asked for and gone with the virtual machine. They are containers where a Docker engine answers
 * and has the images, else child processes; the environment variable {@code JIEBANG_SERVERS} or the
 * property {@code jiebang.servers} decides for {@code embedded} or {@code containers}.
 */
public final class TestServers {

  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static @Nullable PostgresServer postgres;
  private static @Nullable KafkaServer kafka;

  private TestServers() {}

  /**
   * The shared PostgreSQL.
   *
   * @return a running server
   */
  public static synchronized PostgresServer postgres() {
    if (postgres == null) {
      postgres =
          closedAtExit(
              ServerKind.asked()
                  .<PostgresServer>start(
                      () -> Postgres.start(Postgres.Settings.temporary()),
                      () -> PostgresContainer.start(),
                      PostgresContainer.IMAGE));
    }
    return postgres;
  }

  /**
   * The shared Kafka broker. It makes no topic by itself.
   *
   * @return a running broker
   */
  public static synchronized KafkaServer kafka() {
    if (kafka == null) {
      kafka =
          closedAtExit(
              ServerKind.asked()
                  .<KafkaServer>start(
                      () -> KafkaBroker.start(KafkaBroker.Settings.temporary()),
                      () -> KafkaBrokerContainer.start(),
                      KafkaBrokerContainer.IMAGE));
    }
    return kafka;
  }

  /**
   * An empty database of its own, with an owner of its own, for a test class.
   *
   * @param label what its name begins with: lower case letters, digits and underscores
   * @return the database as its owner reaches it
   */
  public static Database freshDatabase(String label) {
    String name = label + "_" + DATABASES.incrementAndGet();
    return postgres().createDatabase(name, name, name);
  }

  private static <S> S closedAtExit(S server) {
    if (server instanceof AutoCloseable closeable) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(closeable), "close-test-server"));
    }
    return server;
  }

  private static void close(AutoCloseable server) {
    try {
      server.close();
    } catch (Exception e) {
      System.getLogger(TestServers.class.getName())
          .log(System.Logger.Level.WARNING, "A test server did not close", e);
    }
  }
}
