package org.jiebang.bus.relay;

/** 转发观测: what a relay tells those who watch it. */
public interface RelayObserver {

  /** Watches nothing. */
  RelayObserver NONE = new RelayObserver() {};

  /** Leadership was taken or renewed in this epoch. */
  default void leading(long epoch) {}

  /** Another replica leads. */
  default void following() {}

  /** So many events were acknowledged and struck off. */
  default void published(int count) {}

  /** So many aggregates wait because the broker refused an event of theirs. */
  default void refused(int aggregates) {}

  /** What waits. */
  default void backlog(Backlog backlog) {}

  /** Sending or bookkeeping failed; it will be tried again. */
  default void failed(Exception cause) {}
}
