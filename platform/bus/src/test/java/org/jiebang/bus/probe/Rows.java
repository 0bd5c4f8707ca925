package org.jiebang.bus.probe;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jiebang.servers.Database;

/** Looks into a database from outside, by a connection of its own. */
public final class Rows {

  private Rows() {}

  /** One number. */
  public static long count(Database database, String query, Object... values) {
    return Long.parseLong(texts(database, query, values).get(0));
  }

  /** The first column of every row. */
  public static List<String> texts(Database database, String query, Object... values) {
    try (Connection connection = database.connect();
        PreparedStatement sql = prepared(connection, query, values);
        ResultSet rows = sql.executeQuery()) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Changes something, and says how many rows. */
  public static int change(Database database, String statement, Object... values) {
    try (Connection connection = database.connect();
        PreparedStatement sql = prepared(connection, statement, values)) {
      return sql.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PreparedStatement prepared(Connection connection, String text, Object... values)
      throws SQLException {
    PreparedStatement sql = connection.prepareStatement(text);
    for (int i = 0; i < values.length; i++) {
      sql.setObject(i + 1, values[i]);
    }
    return sql;
  }
}
