package org.jiebang.bus.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.jiebang.servers.Database;

/** What it takes the database to make one row durable. */
final class Fsync {

  private static final int TIMES = 300;

  private Fsync() {}

  static double medianMillis(Database database) throws SQLException {
    double[] millis = new double[TIMES];
    try (Connection connection = database.connect();
        Statement sql = connection.createStatement()) {
      sql.execute("create table fsync_probe (n int)");
      for (int i = 0; i < TIMES; i++) {
        long before = System.nanoTime();
        sql.execute("insert into fsync_probe values (" + i + ")");
        millis[i] = (System.nanoTime() - before) / 1e6;
      }
      sql.execute("drop table fsync_probe");
    }
    Arrays.sort(millis);
    return millis[TIMES / 2];
  }
}
