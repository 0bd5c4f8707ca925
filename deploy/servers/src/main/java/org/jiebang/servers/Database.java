package org.jiebang.servers;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One database as one user reaches it.
 *
 * @param host where
 * @param port where
 * @param name of the database
 * @param user who connects
 * @param password of that user
 */
public record Database(String host, int port, String name, String user, String password) {

  /**
   * For a connection pool.
   *
   * @return the JDBC address, without user and password
   */
  public String jdbcUrl() {
    return "jdbc:postgresql://%s:%d/%s".formatted(host, port, name);
  }

  /**
   * The same database through another port, where a {@link FaultProxy} stands.
   *
   * @param other the proxy's port
   * @return the same but for the port
   */
  public Database through(int other) {
    return new Database("127.0.0.1", other, name, user, password);
  }

  /**
   * Connects.
   *
   * @return a new connection
   * @throws SQLException if the server refuses or is not there
   */
  public Connection connect() throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(jdbcUrl());
    return source.getConnection(user, password);
  }

  @Override
  public String toString() {
    return jdbcUrl() + " as " + user;
  }
}
