package org.jiebang.servers;

/** A PostgreSQL server, embedded or in a container. */
public interface PostgresServer {

  /**
   * Makes a database and the one user that owns it and that alone, besides the superuser, may
   * connect. Doing it again changes nothing but the password.
   *
   * @param name of the database: lower case letters, digits and underscores
   * @param user its owner, under the same rule
   * @param password of the owner
   * @return how to reach it
   */
  Database createDatabase(String name, String user, String password);

  /**
   * Removes a database and ends its connections. Without such a database nothing happens.
   *
   * @param name of the database
   */
  void dropDatabase(String name);

  /**
   * The superuser's view of a database, for tests that end connections or read statistics.
   *
   * @param database an existing one; {@code postgres} always exists
   * @return how to reach it
   */
  Database asSuperuser(String database);
}
