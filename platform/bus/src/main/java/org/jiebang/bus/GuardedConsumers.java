package org.jiebang.bus;

/**
 * 守卫消费者之源: makes the consumer of one listener. A name is used once per service and never changed.
 */
public interface GuardedConsumers {

  /**
   * For {@code events.v1}: each aggregate's events take effect exactly in version order.
   *
   * @param consumer the name under which the guard keeps what was applied
   */
  GuardedConsumer inOrder(String consumer, EventHandler... handlers);

  /**
   * For compacted {@code state.v1}: the newest version wins.
   *
   * @param consumer the name under which the guard keeps what was applied
   */
  GuardedConsumer newestWins(String consumer, EventHandler... handlers);
}
