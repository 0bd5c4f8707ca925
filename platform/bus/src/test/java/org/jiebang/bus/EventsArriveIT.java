package org.jiebang.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.UUID;
import org.jiebang.bus.probe.Counters;
import org.jiebang.bus.probe.Effects;
import org.jiebang.bus.probe.Probe;
import org.junit.jupiter.api.Test;

class EventsArriveIT {

  @Test
  void whatIsCommittedTakesEffectOnceAndInOrder() {
    UUID counter = UuidCreator.getTimeOrderedEpoch();
    try (ApplicationContext probe = Probe.of("arrive").listening().run()) {
      Counters counters = probe.getBean(Counters.class);

      counters.raise(counter);
      counters.raise(counter);
      counters.raise(counter);

      await()
          .atMost(Duration.ofSeconds(20))
          .untilAsserted(
              () ->
                  assertThat(probe.getBean(Effects.class).of(counter)).containsExactly(1L, 2L, 3L));
    }
  }
}
