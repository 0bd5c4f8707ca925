package org.jiebang.project.history.jdbc;

import org.jiebang.refusal.Conflict;

/** 先到者为准: of two writers at once the second is told, and stores nothing. */
public final class OneRow {

  private OneRow() {}

  /**
   * Asks that exactly one row was written.
   *
   * @throws Conflict {@code stale-version}, when another writer was first
   */
  public static void written(int rows) {
    if (rows != 1) {
      throw new Conflict("stale-version", "内容已被他人修改，请查看后再办。");
    }
  }
}
