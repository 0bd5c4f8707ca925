package org.jiebang.bus;

import org.jspecify.annotations.Nullable;

/** 无法处理的事件: it is parked with this cause, and what follows it on its aggregate waits behind it. */
public final class UnprocessableEvent extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Has the event parked.
   *
   * @param cause what is wrong, for the operator
   */
  public UnprocessableEvent(String cause) {
    this(cause, null);
  }

  /**
   * Has the event parked.
   *
   * @param cause what is wrong, for the operator
   * @param origin what was thrown
   */
  public UnprocessableEvent(String cause, @Nullable Throwable origin) {
    super(cause, origin);
  }
}
