package org.jiebang.bus.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import org.jiebang.bus.probe.Counters;
import org.jiebang.bus.probe.Effects;
import org.jiebang.bus.probe.Ledger;
import org.jiebang.bus.probe.Probe;
import org.jiebang.bus.probe.Relays;
import org.jiebang.bus.probe.Rows;
import org.jiebang.bus.probe.TopicWatch;
import org.jiebang.bus.probe.Writers;
import org.jiebang.servers.Database;
import org.jiebang.servers.TestServers;
import org.junit.jupiter.api.Test;

class DatabaseFaultIT {

  private static final long SEED = 12;
  private static final String SESSIONS =
      " from pg_stat_activity where datname = current_database() and application_name like 'jiebang % bus'";

  private final TopicWatch topics = new TopicWatch(TestServers.kafka().bootstrapServers());

  @Test
  void aRelayWhoseSessionsAreEndedAgainAndAgainRecoversByItself() {
    Probe probe = Probe.of("terminated");
    Ledger ledger = new Ledger("12 relay's sessions terminated", SEED);

    try (ApplicationContext replica = probe.run()) {
      Writers writers = new Writers(replica.getBean(Counters.class), ledger, 10);
      Random random = new Random(SEED);
      long ended = 0;
      for (int fault = 0; fault < 12; fault++) {
        await()
            .atMost(Duration.ofSeconds(20))
            .until(() -> Rows.count(probe.database(), "select count(*)" + SESSIONS) > 0);
        writers.raise(4, 10, random);
        ended += Rows.count(superuser(probe), "select count(pg_terminate_backend(pid))" + SESSIONS);
      }
      assertThat(ended).isGreaterThanOrEqualTo(12);
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> Rows.count(probe.database(), "select count(*) from outbox") == 0);
    }

    ledger.against(topics.heard("terminated.events.v1")).isClean();
  }

  @Test
  void anEventWaitsNoLongerThanThePollWhenNoWakeUpArrives() {
    Probe probe = Probe.of("unwoken").withoutRelay().listening();
    RelaySettings slowPoll =
        new RelaySettings(
            Duration.ofSeconds(15),
            Duration.ofSeconds(10),
            Duration.ofSeconds(5),
            Duration.ofMillis(700),
            Duration.ofSeconds(60),
            Duration.ofSeconds(60),
            200);

    try (ApplicationContext replica = probe.run();
        Relay leader =
            Relays.on(
                "unwoken", probe.database(), TestServers.kafka().bootstrapServers(), slowPoll)) {
      await().until(leader::isLeader);
      UUID counter = UuidCreator.getTimeOrderedEpoch();
      takesEffect(replica, counter, 1);
      long slowest = 0;
      for (int version = 2; version <= 8; version++) {
        slowest = Math.max(slowest, takesEffect(replica, counter, version).toMillis());
      }

      System.out.println("LEDGER 14 no wake-up: slowest " + slowest + " ms, poll 700 ms");
      assertThat(slowest).isLessThan(700 + 2000);
    }
  }

  @Test
  void aReplicaThatDoesNotLeadWakesTheLeaderEvenAfterTheChannelWasDropped() {
    Probe leading = Probe.of("woken").listening().with("jiebang.bus.relay.fallback-poll", "15s");
    Probe writing = leading.replica().with("probe.listens", "false");

    try (ApplicationContext leader = leading.run();
        ApplicationContext writer = writing.run()) {
      UUID counter = UuidCreator.getTimeOrderedEpoch();
      Counters counters = writer.getBean(Counters.class);
      counters.raise(counter);
      awaitEffects(leader, counter, 1, Duration.ofSeconds(30));
      counters.raise(counter);
      awaitEffects(leader, counter, 2, Duration.ofSeconds(7));

      Rows.count(
          superuser(leading),
          "select count(pg_terminate_backend(pid))"
              + SESSIONS
              + " and query ilike '%jiebang_outbox%'");
      counters.raise(counter);
      awaitEffects(leader, counter, 3, Duration.ofSeconds(30));
      counters.raise(counter);
      awaitEffects(leader, counter, 4, Duration.ofSeconds(7));
    }
  }

  private static Duration takesEffect(ApplicationContext replica, UUID counter, int version) {
    replica.getBean(Counters.class).raise(counter);
    long committed = System.nanoTime();
    awaitEffects(replica, counter, version, Duration.ofSeconds(15));
    return Duration.ofNanos(System.nanoTime() - committed);
  }

  private static void awaitEffects(
      ApplicationContext replica, UUID counter, int count, Duration limit) {
    await()
        .pollInterval(Duration.ofMillis(20))
        .atMost(limit)
        .until(() -> replica.getBean(Effects.class).of(counter).size() == count);
  }

  private static Database superuser(Probe probe) {
    return TestServers.postgres().asSuperuser(probe.database().name());
  }
}
