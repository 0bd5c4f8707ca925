package org.jiebang.bus.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jiebang.bus.probe.Counters;
import org.jiebang.bus.probe.Ledger;
import org.jiebang.bus.probe.Probe;
import org.jiebang.bus.probe.Relays;
import org.jiebang.bus.probe.Rows;
import org.jiebang.bus.probe.TopicWatch;
import org.jiebang.bus.probe.Writers;
import org.jiebang.servers.TestServers;
import org.junit.jupiter.api.Test;

class OrderIT {

  private static final long SEED = 20261122;

  private final TopicWatch topics = new TopicWatch(TestServers.kafka().bootstrapServers());

  @Test
  void everyAggregateKeepsItsOrderUnderSixteenWritersWhileRelaysCompete() {
    Probe probe = Probe.of("order").withoutRelay();
    Ledger ledger = new Ledger("3,4 order under 16 writers, relays competing", SEED);

    try (ApplicationContext replica = probe.run()) {
      Writers writers = new Writers(replica.getBean(Counters.class), ledger, 20);
      Random random = new Random(SEED);
      try (Relay stays = Relays.on(probe)) {
        for (int round = 0; round < 4; round++) {
          try (Relay comesAndGoes = Relays.on(probe)) {
            writers.raise(16, 30, random);
            assertThat(stays.isLeader() && comesAndGoes.isLeader()).isFalse();
          }
        }
        awaitEmptyOutbox(probe);
      }
    }

    ledger.against(topics.heard("order.events.v1")).isClean();
    ledger.against(topics.heard("order.state.v1")).isClean();
    assertThat(ledger.commits()).isEqualTo(4 * 16 * 30);
  }

  @Test
  void theLedgerNoticesASingleOutboxRowThatDisappears() {
    Probe probe = Probe.of("sabotage").withoutRelay();
    Ledger ledger = new Ledger("4 sabotage: one outbox row deleted (must not be clean)", SEED);

    try (ApplicationContext replica = probe.run()) {
      new Writers(replica.getBean(Counters.class), ledger, 20).raise(4, 25, new Random(SEED));
      Rows.change(
          probe.database(),
          "delete from outbox where seq in (select o.seq from outbox o join event_journal j"
              + " on j.id = o.journal_id where j.aggregate_version = 2 limit 1)");
      try (Relay relay = Relays.on(probe)) {
        awaitEmptyOutbox(probe);
      }
    }

    Ledger.Balance balance = ledger.against(topics.heard("sabotage.events.v1"));
    assertThat(balance.lost()).isEqualTo(1);
    assertThat(balance.outOfOrder()).isPositive();
  }

  @Test
  void anOpenTransactionHoldsUpItsOwnAggregateAlone() throws Exception {
    Probe probe = Probe.of("slow").withoutRelay();
    Ledger ledger = new Ledger("5 slow transaction", SEED);
    UUID slow = UuidCreator.getTimeOrderedEpoch();
    CountDownLatch open = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);

    try (ApplicationContext replica = probe.run();
        Relay relay = Relays.on(probe)) {
      Counters counters = replica.getBean(Counters.class);
      Writers writers = new Writers(counters, ledger, 5);
      Thread slowWriter =
          new Thread(
              () ->
                  ledger.committed(
                      counters
                          .raise(
                              slow,
                              raise -> {
                                open.countDown();
                                waitFor(end);
                              })
                          .event()));
      slowWriter.start();
      assertThat(open.await(5, TimeUnit.SECONDS)).isTrue();

      writers.raise(2, 50, new Random(SEED));
      awaitEmptyOutbox(probe);
      assertThat(topics.heard("slow.events.v1")).hasSize(100);
      end.countDown();
      slowWriter.join();

      await().atMost(Duration.ofSeconds(5)).until(() -> heard(slow));
    }
    ledger.against(topics.heard("slow.events.v1")).isClean();
  }

  @Test
  void whatCommitsLaterThanTheMarkAllowsIsFoundByTheNextFullScan() throws Exception {
    Probe probe = Probe.of("straggler").withoutRelay();
    RelaySettings hasty =
        new RelaySettings(
            Duration.ofSeconds(1),
            Duration.ofMillis(600),
            Duration.ofMillis(300),
            Duration.ofMillis(50),
            Duration.ofSeconds(3),
            Duration.ofMillis(10),
            200);
    UUID slow = UuidCreator.getTimeOrderedEpoch();
    UUID quick = UuidCreator.getTimeOrderedEpoch();
    CountDownLatch open = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);

    try (ApplicationContext replica = probe.run();
        Relay relay =
            Relays.on(
                "straggler", probe.database(), TestServers.kafka().bootstrapServers(), hasty)) {
      Counters counters = replica.getBean(Counters.class);
      Thread slowWriter =
          new Thread(
              () ->
                  counters.raise(
                      slow,
                      raise -> {
                        open.countDown();
                        waitFor(end);
                      }));
      slowWriter.start();
      assertThat(open.await(5, TimeUnit.SECONDS)).isTrue();
      counters.raise(quick);
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> topics.heard("straggler.events.v1").size() == 1);

      end.countDown();
      slowWriter.join();

      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> topics.heard("straggler.events.v1").size() == 2);
    }
  }

  private boolean heard(UUID counter) {
    return topics.heard("slow.events.v1").stream().anyMatch(h -> h.aggregate().equals(counter));
  }

  private static void awaitEmptyOutbox(Probe probe) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> Rows.count(probe.database(), "select count(*) from outbox") == 0);
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
