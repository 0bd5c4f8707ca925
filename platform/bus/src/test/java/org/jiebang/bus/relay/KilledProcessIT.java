package org.jiebang.bus.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiebang.bus.probe.ChildProcess;
import org.jiebang.bus.probe.Ledger;
import org.jiebang.bus.probe.Probe;
import org.jiebang.bus.probe.RaisingProcess;
import org.jiebang.bus.probe.Relays;
import org.jiebang.bus.probe.Rows;
import org.jiebang.bus.probe.TopicWatch;
import org.jiebang.servers.TestServers;
import org.junit.jupiter.api.Test;

class KilledProcessIT {

  private static final long SEED = 9;
  private static final int KILLS = 5;

  private final TopicWatch topics = new TopicWatch(TestServers.kafka().bootstrapServers());

  @Test
  void whatWasCommittedIsPublishedAndNothingElseHoweverOftenTheProcessIsKilled() {
    Probe probe = Probe.of("killed");
    Ledger ledger = new Ledger("1,2 kill -9 between commit and send", SEED);
    List<UUID> counters = Stream.generate(UuidCreator::getTimeOrderedEpoch).limit(8).toList();
    Random random = new Random(SEED);

    try (ApplicationContext migrated = probe.replica().withoutRelay().run()) {
      ChildProcess next = start(probe, counters, random, ledger);
      for (int kill = 0; kill < KILLS; kill++) {
        ChildProcess victim = next.awaitReady();
        int enough = ledger.commits() + 20 + random.nextInt(200);
        if (kill < KILLS - 1) {
          next = start(probe, counters, random, ledger);
        }
        await()
            .pollInterval(Duration.ofMillis(5))
            .atMost(Duration.ofSeconds(20))
            .until(() -> ledger.commits() > enough);
        victim.close();
      }
      assertThat(Rows.count(probe.database(), "select count(*) from outbox")).isPositive();
      try (Relay survivor = Relays.on(probe)) {
        await()
            .atMost(Duration.ofSeconds(30))
            .until(() -> Rows.count(probe.database(), "select count(*) from outbox") == 0);
      }
    }

    Ledger.Balance balance = ledger.against(topics.heard("killed.events.v1")).isClean();
    assertThat(balance.unknown())
        .as("a kill cuts off one command per writer at most")
        .isLessThanOrEqualTo(3 * KILLS);
  }

  private static ChildProcess start(
      Probe probe, List<UUID> counters, Random random, Ledger ledger) {
    return RaisingProcess.start(
        probe, counters, random.nextLong(), line -> enter(ledger, line.split(" ")));
  }

  private static void enter(Ledger ledger, String... words) {
    switch (words[0]) {
      case "begun" -> ledger.begun(words[1]);
      case "committed" -> ledger.committed(words[1]);
      case "rolled-back" -> ledger.rolledBack(words[1]);
      default -> {}
    }
  }
}
