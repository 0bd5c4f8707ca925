package org.jiebang.bus.journal;

/** 唤醒: told after each commit that appended an event. Must return at once and never fail. */
@FunctionalInterface
public interface EventWakeUp {

  /** Something was committed that waits to be sent. */
  void committed();
}
