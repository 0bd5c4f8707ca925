package org.jiebang.notification.inbox.web;

import org.jspecify.annotations.Nullable;

/**
 * 是否: {@code true} or {@code false} and nothing else; the framework takes any other word for false.
 */
enum Flag {
  /** 是. */
  TRUE,
  /** 否. */
  FALSE;

  static @Nullable Boolean of(@Nullable Flag asked) {
    return asked == null ? null : asked == TRUE;
  }
}
