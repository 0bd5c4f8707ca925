package org.jiebang.plan.ledger.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 可省略的列表 of a request. */
public final class Lists {

  private Lists() {}

  /** The list, or an empty one. */
  public static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
