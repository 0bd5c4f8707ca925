package org.jiebang.bus.relay;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A flag that a waiting thread sees at once and that remembers being raised while nobody waited.
 */
final class WakeUp {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition raised = lock.newCondition();
  private boolean flag;

  void raise() {
    lock.lock();
    try {
      flag = true;
      raised.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits for the flag, lowers it, and says whether it was raised. */
  boolean await(Duration limit) throws InterruptedException {
    long left = limit.toNanos();
    lock.lockInterruptibly();
    try {
      while (!flag && left > 0) {
        left = raised.awaitNanos(left);
      }
      boolean was = flag;
      flag = false;
      return was;
    } finally {
      lock.unlock();
    }
  }

  /** Waits this long whatever happens, so that what comes meanwhile is taken together. */
  static void pause(Duration span) throws InterruptedException {
    TimeUnit.NANOSECONDS.sleep(span.toNanos());
  }
}
