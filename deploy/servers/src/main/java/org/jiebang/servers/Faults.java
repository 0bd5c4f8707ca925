package org.jiebang.servers;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jiebang.servers.FaultProxy.Direction;

/** What is wrong with the network at this moment. */
final class Faults {

  private final Set<Direction> blocked = EnumSet.noneOf(Direction.class);
  private Duration latency = Duration.ZERO;
  private int bytesPerSecond = Integer.MAX_VALUE;

  synchronized void block(Direction direction) {
    blocked.add(direction);
  }

  synchronized void delay(Duration value) {
    latency = value;
  }

  synchronized void throttle(int value) {
    bytesPerSecond = Math.max(1, value);
  }

  synchronized void clear() {
    blocked.clear();
    latency = Duration.ZERO;
    bytesPerSecond = Integer.MAX_VALUE;
    notifyAll();
  }

  /** Wakes those who wait, to see whether their connection still lives. */
  synchronized void connectionClosed() {
    notifyAll();
  }

  /** Holds a piece back for as long as the faults demand, or until its connection is gone. */
  synchronized void holdBack(Direction direction, int bytes, BooleanSupplier closed)
      throws InterruptedException {
    long due = System.nanoTime() + latency.toNanos() + bytes * 1_000_000_000L / bytesPerSecond;
    while (!closed.getAsBoolean()) {
      long left = due - System.nanoTime();
      if (blocked.contains(direction)) {
        wait();
      } else if (left > 0) {
        wait(left / 1_000_000, (int) (left % 1_000_000));
      } else {
        return;
      }
    }
  }
}
