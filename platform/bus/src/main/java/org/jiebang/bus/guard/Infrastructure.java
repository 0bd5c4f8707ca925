package org.jiebang.bus.guard;

import io.micronaut.data.connection.exceptions.ConnectionException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away, full or contended from an event that is wrong. */
final class Infrastructure {

  /**
   * Connection, resources, operator intervention, system error, serialisation and lock failures.
   */
  private static final Set<String> CLASSES = Set.of("08", "53", "57", "58", "40", "55");

  private static final String READ_ONLY = "25006";

  private Infrastructure() {}

  static boolean isAtFault(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientException
          || cause instanceof SQLRecoverableException
          || cause instanceof SQLNonTransientConnectionException
          || cause instanceof ConnectionException
          || cause instanceof ConnectException
          || (cause instanceof SQLException sql && isInfrastructure(sql.getSQLState()))) {
        return true;
      }
    }
    return false;
  }

  /** The pool names no state when it has closed a connection under its user. */
  private static boolean isInfrastructure(@Nullable String state) {
    return state == null
        || READ_ONLY.equals(state)
        || (state.length() == 5 && CLASSES.contains(state.substring(0, 2)));
  }
}
