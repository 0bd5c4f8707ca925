package org.jiebang.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BusinessClockTest {

  @Test
  void tellsTheDateOfBeijingWhereverTheMachineStands() {
    var lateInLondon = Clock.fixed(Instant.parse("2025-06-30T16:00:00Z"), ZoneOffset.UTC);

    assertThat(new BusinessClock(lateInLondon).today()).isEqualTo("2025-07-01");
    assertThat(new BusinessClock(lateInLondon).now()).isEqualTo("2025-06-30T16:00:00Z");
  }

  @Test
  void runsOnFromTheDateItIsGivenAtTheSameTimeOfDay() {
    var running = new MovingClock(Instant.parse("2026-11-22T15:30:00Z"));
    BusinessClock clock = BusinessClock.runningFrom(LocalDate.of(2025, 6, 30), running);

    assertThat(clock.today()).isEqualTo("2025-06-30");
    assertThat(clock.now()).isEqualTo("2025-06-30T15:30:00Z");

    running.pass(Duration.ofMinutes(29));
    assertThat(clock.today()).isEqualTo("2025-06-30");
    running.pass(Duration.ofMinutes(1));
    assertThat(clock.today()).isEqualTo("2025-07-01");
  }

  @Test
  void runsOnFromADateAheadToo() {
    var early = new MovingClock(Instant.parse("2026-11-22T17:00:00Z"));

    assertThat(BusinessClock.runningFrom(LocalDate.of(2027, 1, 1), early).today())
        .isEqualTo("2027-01-01");
  }

  @Test
  void standsStillInTests() {
    BusinessClock clock = BusinessClock.fixed(LocalDate.of(2025, 6, 30));

    assertThat(clock.today()).isEqualTo("2025-06-30");
    assertThat(clock.now()).isEqualTo("2025-06-30T04:00:00Z");
  }

  @Test
  void isTheSystemsUnlessAServiceIsToldADate() {
    try (var service = ApplicationContext.run()) {
      assertThat(service.getBean(BusinessClock.class).now())
          .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
    }
    try (var service = ApplicationContext.run(Map.of("jiebang.as-of", ""))) {
      assertThat(service.getBean(BusinessClock.class).now())
          .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
    }
    try (var service = ApplicationContext.run(Map.of("jiebang.as-of", "2025-06-30"))) {
      assertThat(service.getBean(BusinessClock.class).today())
          .isBetween(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7, 1));
    }
  }

  @Test
  void keepsAServiceFromStartingOnADateThatIsNone() {
    assertThatThrownBy(() -> ApplicationContext.run(Map.of("jiebang.as-of", "30.06.2025")))
        .hasMessageContaining("30.06.2025");
  }

  private static final class MovingClock extends Clock {

    private Instant now;

    private MovingClock(Instant start) {
      this.now = start;
    }

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      MovingClock base = this;
      return new Clock() {
        @Override
        public ZoneId getZone() {
          return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
          return base.withZone(other);
        }

        @Override
        public Instant instant() {
          return base.instant();
        }
      };
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
