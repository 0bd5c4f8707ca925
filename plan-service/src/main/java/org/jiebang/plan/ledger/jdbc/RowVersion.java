package org.jiebang.plan.ledger.jdbc;

import org.jiebang.plan.ledger.Entry;

/**
 * 行版本: Micronaut Data counts a row's versions from 0 and is given the one it replaces; an entry's,
 * and its events', begin with 1.
 */
public final class RowVersion {

  private RowVersion() {}

  /** The version of the row that an entry replaces. */
  public static long replacedBy(Entry<?> entry) {
    return entry.version() - 2;
  }

  /** The version of the entry that a row holds. */
  public static long ofEntry(long rowVersion) {
    return rowVersion + 1;
  }
}
