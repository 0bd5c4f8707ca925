package org.jiebang.notification.message;

/**
 * 铃: rung after messages were committed, so that whoever watches need not wait for the next look.
 */
@FunctionalInterface
public interface Bell {

  /** Something new stands in an inbox. Must not block. */
  void ring();
}
