package org.jiebang.local.journey;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** 等待: looks again until something holds or the time is over. */
final class Patience {

  private static final Duration BETWEEN = Duration.ofMillis(50);

  private Patience() {}

  /** Whether it came to hold in time. */
  static boolean until(Duration limit, BooleanSupplier holds) {
    long end = System.nanoTime() + limit.toNanos();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      rest(BETWEEN);
    }
    return true;
  }

  static void rest(Duration span) {
    try {
      TimeUnit.NANOSECONDS.sleep(Math.max(0, span.toNanos()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("被中断", e);
    }
  }
}
