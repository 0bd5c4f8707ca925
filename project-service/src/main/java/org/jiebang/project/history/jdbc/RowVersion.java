package org.jiebang.project.history.jdbc;

/**
 * 行版本: the framework counts a row's versions from 0 and raises them itself; an aggregate's begin
 * with 1, because each is an event.
 */
public final class RowVersion {

  private RowVersion() {}

  /** Of the row that an aggregate at this version replaces. */
  public static long replacedBy(long version) {
    return version - 2;
  }

  /** The aggregate's version, read from its row. */
  public static long ofAggregate(long rowVersion) {
    return rowVersion + 1;
  }
}
