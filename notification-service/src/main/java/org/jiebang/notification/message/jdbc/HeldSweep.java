package org.jiebang.notification.message.jdbc;

import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.jiebang.notification.message.ReleaseHeld;

/**
 * 补送巡查: looks for held messages whose department is known by now. A sweep, not a call from the
 * projection: an event and the department it names may be committing at the same moment, and
 * neither sees the other.
 */
@Singleton
class HeldSweep {

  private final ReleaseHeld releaseHeld;

  HeldSweep(ReleaseHeld releaseHeld) {
    this.releaseHeld = releaseHeld;
  }

  @Scheduled(initialDelay = "${jiebang.held-sweep:2s}", fixedDelay = "${jiebang.held-sweep:2s}")
  @ExecuteOn(TaskExecutors.BLOCKING)
  void sweep() {
    releaseHeld.release();
  }
}
