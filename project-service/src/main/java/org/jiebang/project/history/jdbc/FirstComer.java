package org.jiebang.project.history.jdbc;

import io.micronaut.data.exceptions.DataAccessException;
import java.sql.SQLException;
import org.jiebang.refusal.Conflict;
import org.jspecify.annotations.Nullable;

/** 先到者为准: of two who add the same thing at once the second is told, and stores nothing. */
public final class FirstComer {

  private static final String UNIQUE_VIOLATION = "23505";

  private FirstComer() {}

  /**
   * Adds a row.
   *
   * @throws Conflict {@code stale-version}, when another has its code or number meanwhile
   */
  public static void add(Runnable insert) {
    try {
      insert.run();
    } catch (DataAccessException e) {
      if (!isTaken(e)) {
        throw e;
      }
      throw new Conflict("stale-version", "内容已被他人修改，请查看后再办。");
    }
  }

  private static boolean isTaken(@Nullable Throwable cause) {
    for (Throwable it = cause; it != null; it = it.getCause()) {
      if (it instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
