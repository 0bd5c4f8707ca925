package org.jiebang.notification.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {

  private final BackOff backOff = BackOff.usual();

  @Test
  void waitsLongerAfterEachFailure() {
    assertThat(backOff.after(1)).isEqualTo(Duration.ofMinutes(1));
    assertThat(backOff.after(2)).isEqualTo(Duration.ofMinutes(4));
    assertThat(backOff.after(4)).isEqualTo(Duration.ofMinutes(64));
  }

  @Test
  void neverWaitsLongerThanTheLongestPause() {
    assertThat(backOff.after(5)).isEqualTo(Duration.ofHours(4));
    assertThat(backOff.after(1000)).isEqualTo(Duration.ofHours(4));
  }

  @Test
  void givesUpAtLast() {
    assertThat(backOff.givesUpAfter(9)).isFalse();
    assertThat(backOff.givesUpAfter(10)).isTrue();
  }
}
