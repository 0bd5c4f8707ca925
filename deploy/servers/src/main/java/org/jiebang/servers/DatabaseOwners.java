package org.jiebang.servers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/** Makes databases that belong to one user each, over a superuser's connection. */
public final class DatabaseOwners {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

  private DatabaseOwners() {}

  /**
   * Makes what is missing of a database and its owner.
   *
   * @param superuser a connection's data
   * @param name of the database
   * @param user its owner
   * @param password of the owner
   * @return the database as its owner reaches it
   */
  public static Database create(Database superuser, String name, String user, String password) {
    requireName(name);
    requireName(user);
    try (Connection connection = superuser.connect();
        Statement statement = connection.createStatement()) {
      // Two services that start at once would otherwise both find nothing and both create.
      statement.execute("select pg_advisory_lock(hashtext('jiebang-database-owners'))");
      createUser(connection, statement, user, password);
      createDatabase(connection, statement, name, user);
    } catch (SQLException e) {
      throw new IllegalStateException("Could not create the database " + name, e);
    }
    return new Database(superuser.host(), superuser.port(), name, user, password);
  }

  /**
   * Removes a database.
   *
   * @param superuser a connection's data
   * @param name of the database
   */
  public static void drop(Database superuser, String name) {
    requireName(name);
    try (Connection connection = superuser.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("drop database if exists " + name + " with (force)");
    } catch (SQLException e) {
      throw new IllegalStateException("Could not drop the database " + name, e);
    }
  }

  private static void createUser(
      Connection connection, Statement statement, String user, String password)
      throws SQLException {
    if (!exists(connection, "select 1 from pg_roles where rolname = ?", user)) {
      statement.execute("create role " + user + " login nosuperuser nocreatedb nocreaterole");
    }
    statement.execute("alter role " + user + " password " + statement.enquoteLiteral(password));
  }

  private static void createDatabase(
      Connection connection, Statement statement, String name, String owner) throws SQLException {
    if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
      // The same order of letters everywhere, whatever locales the server's machine has.
      statement.execute(
          "create database %s owner %s template template0 encoding 'UTF8' locale 'C' locale_provider builtin builtin_locale 'C.UTF-8'"
              .formatted(name, owner));
    }
    statement.execute("revoke all on database " + name + " from public");
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void requireName(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "'%s' is no name here: lower case letters, digits and underscores".formatted(name));
    }
  }
}
