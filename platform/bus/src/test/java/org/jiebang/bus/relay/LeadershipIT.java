package org.jiebang.bus.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jiebang.bus.probe.ChildProcess;
import org.jiebang.bus.probe.Counters;
import org.jiebang.bus.probe.Effects;
import org.jiebang.bus.probe.Ledger;
import org.jiebang.bus.probe.Ledger.Heard;
import org.jiebang.bus.probe.Probe;
import org.jiebang.bus.probe.RelayingProcess;
import org.jiebang.bus.probe.Relays;
import org.jiebang.bus.probe.Rows;
import org.jiebang.bus.probe.TopicWatch;
import org.jiebang.bus.probe.Writers;
import org.jiebang.servers.TestServers;
import org.junit.jupiter.api.Test;

class LeadershipIT {

  private static final long SEED = 38;

  private final TopicWatch topics = new TopicWatch(TestServers.kafka().bootstrapServers());

  @Test
  void aLeaderFrozenPastItsLeaseAddsNothingButDuplicates() throws Exception {
    Probe probe = Probe.of("frozen").withoutRelay().listening();
    Ledger ledger = new Ledger("6 leader frozen past its lease", SEED);

    try (ApplicationContext replica = probe.run();
        ChildProcess leader = RelayingProcess.start(probe)) {
      Writers writers = new Writers(replica.getBean(Counters.class), ledger, 10);
      Random random = new Random(SEED);
      leader.awaitReady();
      for (int fault = 0; fault < 2; fault++) {
        Thread load = new Thread(() -> writers.raise(8, 40, random));
        load.start();
        leader.signal("STOP");
        load.join();
        try (Relay successor = Relays.on(probe)) {
          await().atMost(Duration.ofSeconds(30)).until(successor::isLeader);
          writers.raise(4, 20, random);
          leader.signal("CONT");
          writers.raise(4, 20, random);
        }
        await()
            .atMost(Duration.ofSeconds(30))
            .until(() -> Rows.count(probe.database(), "select count(*) from outbox") == 0);
      }

      List<Heard> heard = topics.heard("frozen.events.v1");
      ledger.against(heard).isClean();
      Effects effects = replica.getBean(Effects.class);
      Map<UUID, List<Long>> sequential = sequentialReplay(heard);
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(
              () ->
                  assertThat(sequential)
                      .allSatisfy(
                          (counter, versions) ->
                              assertThat(effects.of(counter)).isEqualTo(versions)));
    }
  }

  @Test
  void theCompactedTopicEndsWithTheNewestStateAfterALateDuplicate() throws Exception {
    Probe probe = Probe.of("restated").withoutRelay();
    UUID counter = UuidCreator.getTimeOrderedEpoch();
    Restatement restatement = new Restatement(Duration.ZERO);

    try (ApplicationContext replica = probe.run();
        Connection connection = probe.database().connect();
        Relay relay = onRealTime(probe)) {
      Counters counters = replica.getBean(Counters.class);
      for (int i = 0; i < 3; i++) {
        counters.raise(counter);
      }
      awaitStates(counter, 3);
      sendAgain("restated.state.v1", 1);

      restatement.suspect(List.of(counter));
      restatement.restate(connection);

      awaitStates(counter, 5);
      assertThat(states(counter)).endsWith(1L, 3L);
    }
  }

  @Test
  void anOrderlyStopHandsTheLeaseOverWithinASecond() {
    Probe probe = Probe.of("handover").withoutRelay();
    List<Long> took = new ArrayList<>();

    try (ApplicationContext replica = probe.run()) {
      Counters counters = replica.getBean(Counters.class);
      Relay leader = onRealTime(probe);
      await().atMost(Duration.ofSeconds(30)).until(leader::isLeader);
      for (int stop = 0; stop < 3; stop++) {
        Relay next = onRealTime(probe);
        counters.raise(UuidCreator.getTimeOrderedEpoch());
        await()
            .atMost(Duration.ofSeconds(30))
            .until(() -> Rows.count(probe.database(), "select count(*) from outbox") == 0);
        took.add(handOver(leader, next));
        leader = next;
      }
      leader.close();
    }

    System.out.println("LEDGER 38 orderly stop: handed over in ms " + took);
    assertThat(took.stream().sorted().toList().get(1)).as("median").isLessThanOrEqualTo(1000);
  }

  private static long handOver(Relay from, Relay to) {
    long asked = System.nanoTime();
    from.close();
    await().pollInterval(Duration.ofMillis(10)).atMost(Duration.ofSeconds(30)).until(to::isLeader);
    return Duration.ofNanos(System.nanoTime() - asked).toMillis();
  }

  private static Relay onRealTime(Probe probe) {
    return Relays.on(
        probe.service(),
        probe.database(),
        TestServers.kafka().bootstrapServers(),
        RelaySettings.standard());
  }

  private void sendAgain(String topic, long version) throws Exception {
    try (var producer = topics.producer()) {
      var old =
          topics.records(topic).stream()
              .filter(r -> Long.parseLong(TopicWatch.header(r, "ce_sequence")) == version)
              .findFirst()
              .orElseThrow();
      producer
          .send(new ProducerRecord<>(topic, null, null, old.key(), old.value(), old.headers()))
          .get();
    }
  }

  private void awaitStates(UUID counter, int count) {
    await().atMost(Duration.ofSeconds(30)).until(() -> states(counter).size() >= count);
  }

  private List<Long> states(UUID counter) {
    return topics.heard("restated.state.v1").stream()
        .filter(heard -> heard.aggregate().equals(counter))
        .map(Heard::version)
        .toList();
  }

  private static Map<UUID, List<Long>> sequentialReplay(List<Heard> heard) {
    Map<UUID, List<Long>> replayed = new HashMap<>();
    heard.stream()
        .distinct()
        .sorted(Comparator.comparingLong(Heard::version))
        .forEach(
            each ->
                replayed
                    .computeIfAbsent(each.aggregate(), a -> new ArrayList<>())
                    .add(each.version()));
    return replayed;
  }
}
