package org.jiebang.bus.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jiebang.bus.probe.Counters;
import org.jiebang.bus.probe.Ledger;
import org.jiebang.bus.probe.Ledger.Heard;
import org.jiebang.bus.probe.Probe;
import org.jiebang.bus.probe.Rows;
import org.jiebang.bus.probe.TopicWatch;
import org.jiebang.bus.probe.Writers;
import org.jiebang.servers.TestServers;
import org.junit.jupiter.api.Test;

class RefusedRecordIT {

  private static final long SEED = 5;

  private final TopicWatch topics = new TopicWatch(TestServers.kafka().bootstrapServers());

  @Test
  void nothingOvertakesARecordThatTheBrokerRefusesAndOtherAggregatesFlow() {
    topics.make(20_000, "refused.events.v1");
    Probe probe = Probe.of("refused");
    Ledger ledger = new Ledger("9 broker refuses the 2nd of many on one key", SEED);
    UUID stuck = UuidCreator.getTimeOrderedEpoch();

    try (ApplicationContext replica = probe.run()) {
      Counters counters = replica.getBean(Counters.class);
      Writers writers = new Writers(counters, ledger, 10);
      ledger.committed(counters.raise(stuck).event());
      ledger.committed(counters.raise(stuck, incompressible(60_000), raise -> {}).event());
      // More than a batch: what waits on one key must not fill the page of the others.
      for (int i = 0; i < 250; i++) {
        ledger.committed(counters.raise(stuck).event());
      }
      writers.raise(4, 30, new Random(SEED));

      await()
          .atMost(Duration.ofSeconds(20))
          .untilAsserted(() -> assertThat(others(stuck)).hasSize(4 * 30));
      assertThat(versions(stuck)).containsExactly(1L);

      topics.allow("refused.events.v1", 1_000_000);
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> Rows.count(probe.database(), "select count(*) from outbox") == 0);
    }

    ledger.against(topics.heard("refused.events.v1")).isClean();
  }

  private List<Heard> others(UUID stuck) {
    return topics.heard("refused.events.v1").stream()
        .filter(heard -> !heard.aggregate().equals(stuck))
        .distinct()
        .toList();
  }

  private List<Long> versions(UUID stuck) {
    return topics.heard("refused.events.v1").stream()
        .filter(heard -> heard.aggregate().equals(stuck))
        .map(Heard::version)
        .distinct()
        .toList();
  }

  private static String incompressible(int length) {
    Random random = new Random(SEED);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(Long.toString(random.nextLong(), 36));
    }
    return text.toString();
  }
}
