package org.jiebang.servers.containers;

import org.jiebang.servers.Database;
import org.jiebang.servers.DatabaseOwners;
import org.jiebang.servers.PostgresServer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL 17 in a container. */
public final class PostgresContainer implements PostgresServer, AutoCloseable {

  /** What it is made of. */
  public static final String IMAGE = "postgres:17";

  private final PostgreSQLContainer container;

  private PostgresContainer(PostgreSQLContainer container) {
    this.container = container;
  }

  /**
   * Starts a container and waits until it serves.
   *
   * @return the running server
   */
  public static PostgresContainer start() {
    PostgreSQLContainer container =
        new PostgreSQLContainer(IMAGE).withUsername("postgres").withDatabaseName("postgres");
    container.start();
    return new PostgresContainer(container);
  }

  @Override
  public Database createDatabase(String name, String user, String password) {
    return DatabaseOwners.create(asSuperuser("postgres"), name, user, password);
  }

  @Override
  public void dropDatabase(String name) {
    DatabaseOwners.drop(asSuperuser("postgres"), name);
  }

  @Override
  public Database asSuperuser(String database) {
    int port = container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT);
    return new Database(
        container.getHost(), port, database, container.getUsername(), container.getPassword());
  }

  @Override
  public void close() {
    container.stop();
  }
}
