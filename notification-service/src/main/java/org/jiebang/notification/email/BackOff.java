package org.jiebang.notification.email;

import java.time.Duration;

/**
 * 重试间隔: four times as long after each failure, up to a longest pause; after so many attempts it is
 * given up.
 *
 * @param first after the first failure
 * @param longest never longer than this
 * @param attempts at most so many
 */
public record BackOff(Duration first, Duration longest, int attempts) {

  private static final int FACTOR = 4;

  /** A minute, 4, 16, 64 minutes, then every 4 hours: given up after about a day. */
  public static BackOff usual() {
    return new BackOff(Duration.ofMinutes(1), Duration.ofHours(4), 10);
  }

  /** How long to wait after this attempt, the first being 1. */
  public Duration after(int attempt) {
    Duration pause = first;
    for (int i = 1; i < attempt && pause.compareTo(longest) < 0; i++) {
      pause = pause.multipliedBy(FACTOR);
    }
    return pause.compareTo(longest) < 0 ? pause : longest;
  }

  /** Whether it is tried no more after this attempt. */
  public boolean givesUpAfter(int attempt) {
    return attempt >= attempts;
  }
}
