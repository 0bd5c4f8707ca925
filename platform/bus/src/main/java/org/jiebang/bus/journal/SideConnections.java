package org.jiebang.bus.journal;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * 旁路连接: connections outside the pool and outside any business transaction. The pool's data source
 * is bound to the running transaction and must not serve a background thread.
 */
@FunctionalInterface
public interface SideConnections {

  /** A new connection in auto-commit mode; the caller closes it. */
  Connection open() throws SQLException;
}
