package org.jiebang.bus.relay;

import java.time.Duration;
import java.util.ArrayDeque;

/**
 * 起读位: from which number the outbox is read. It trails what was acknowledged by more than any
 * transaction lasts, since a slow one commits with a low number; a full scan now and then catches
 * what is slower still.
 */
final class Mark {

  private final long lag;
  private final ArrayDeque<Step> steps = new ArrayDeque<>();
  private long value;

  Mark(Duration lag) {
    this.lag = lag.toNanos();
  }

  /** Remembers the highest number acknowledged now. */
  void acknowledged(long seq) {
    Step last = steps.peekLast();
    if (last == null || seq > last.seq) {
      steps.addLast(new Step(seq, System.nanoTime()));
    }
  }

  /** The number behind which reading starts. */
  long value() {
    long now = System.nanoTime();
    Step first = steps.peekFirst();
    while (first != null && now - first.at > lag) {
      value = Math.max(value, first.seq);
      steps.removeFirst();
      first = steps.peekFirst();
    }
    return value;
  }

  private record Step(long seq, long at) {}
}
