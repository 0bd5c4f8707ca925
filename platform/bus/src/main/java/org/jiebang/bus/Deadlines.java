package org.jiebang.bus;

import java.time.LocalDate;
import java.util.List;

/** 期限登记: schedules and cancels inside the use case's transaction. */
public interface Deadlines {

  /**
   * Schedules a deadline's thresholds in place of those of earlier versions, none of which fires
   * once this is committed. A threshold whose day has passed already never fires.
   */
  void schedule(DeadlineRef ref, long dueVersion, LocalDate due, List<Threshold> thresholds);

  /** Cancels what still waits. */
  void cancel(DeadlineRef ref);
}
