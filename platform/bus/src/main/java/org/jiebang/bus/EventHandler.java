package org.jiebang.bus;

import java.util.Set;

/** 事件处理: what a consumer does with events of some types. */
public interface EventHandler {

  /**
   * The CloudEvents types it handles. Naming an aggregate's state type beside its event types lets
   * a gap be repaired from the compacted topic.
   */
  Set<String> types();

  /**
   * Takes effect inside the transaction that moves the guard. Remote calls do not belong here.
   *
   * @throws UnprocessableEvent to have the event parked
   */
  void handle(ReceivedEvent event);
}
