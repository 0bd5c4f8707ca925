package org.jiebang.bus.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jiebang.bus.probe.Probe;
import org.jiebang.bus.probe.Records;
import org.jiebang.bus.probe.Rig;
import org.jiebang.bus.probe.Rows;
import org.jiebang.servers.FaultProxy;
import org.junit.jupiter.api.Test;

class EffectOnceIT {

  private static final long SEED = 16;

  @Test
  void everyEventHasOneEffectHoweverOftenItIsDeliveredAndReplayed() {
    List<UUID> counters = counters(12);
    long[] versions = LongStream.rangeClosed(1, 8).toArray();

    try (Rig rig = Rig.of("thrice")) {
      for (long version : versions) {
        for (UUID counter : counters) {
          rig.raise(counter, version, version, Math.max(1, version - 1));
        }
      }
      counters.forEach(counter -> rig.awaitEffects(counter, versions));
      String before = everything(rig);

      List<Records> replay = new ArrayList<>();
      for (UUID counter : counters) {
        for (long version : versions) {
          replay.add(Records.event("thrice", counter, version));
        }
      }
      Collections.shuffle(replay, new Random(SEED));
      replay.forEach(record -> rig.write(record.own()));
      rig.awaitNoLag();
      rig.hearAgainFromTheBeginning();
      rig.awaitNoLag();

      rig.balance("16,17 delivered 3 times, shuffled, replayed", 12 * 8, SEED);
      assertThat(everything(rig)).isEqualTo(before);
      assertThat(parkedAtAll(rig)).isZero();
    }
  }

  @Test
  void anEventThatComesEarlyIsHeldUntilThoseBeforeItCame() {
    UUID counter = UuidCreator.getTimeOrderedEpoch();

    try (Rig rig = Rig.of(Probe.of("early").with("jiebang.bus.guard.gap-check", "1h"))) {
      rig.raise(counter, 1, 3, 4, 6);
      rig.awaitNoLag();
      assertThat(rig.parked(counter))
          .containsExactly("held 3: came early", "held 4: came early", "held 6: came early");
      rig.raise(counter, 2);
      rig.awaitEffects(counter, 1, 2, 3, 4);
      rig.raise(counter, 5);

      rig.awaitEffects(counter, 1, 2, 3, 4, 5, 6);
      assertThat(parkedAtAll(rig)).isZero();
    }
  }

  @Test
  void whatWasHeldBehindAnEffectThatAKillCutOffIsTakenUpByItsDuplicate() {
    UUID counter = UuidCreator.getTimeOrderedEpoch();

    try (Rig rig = Rig.of(Probe.of("cutoff").with("jiebang.bus.guard.gap-check", "1h"))) {
      rig.raise(counter, 1, 3);
      rig.awaitNoLag();
      asIfKilledRightAfterTheEffect(rig, counter, 2);

      rig.raise(counter, 2);

      rig.awaitEffects(counter, 1, 2, 3);
    }
  }

  @Test
  void aHandlerThatFailsForAMomentIsAskedAgainInTheSamePlace() {
    UUID counter = UuidCreator.getTimeOrderedEpoch();
    AtomicInteger failures = new AtomicInteger(3);

    try (Rig rig = Rig.of("moment")) {
      rig.effects()
          .then(
              event -> {
                if (event.sequence() == 2 && failures.getAndDecrement() > 0) {
                  throw new IllegalStateException("contended for a moment");
                }
              });
      rig.raise(counter, 1, 2, 3);

      rig.awaitEffects(counter, 1, 2, 3);
      assertThat(parkedAtAll(rig)).isZero();
    }
  }

  @Test
  void whenTheDatabaseIsAwayNothingIsSkippedAndWorkGoesOnAfterwards() {
    Probe probe = Probe.of("away");
    List<UUID> counters = counters(8);

    try (FaultProxy proxy = FaultProxy.inFrontOf(probe.database().port());
        Rig rig = Rig.of(probe.throughDatabasePort(proxy.port()))) {
      MeterRegistry meters = rig.replica().getBean(MeterRegistry.class);
      for (UUID counter : counters) {
        rig.raise(counter, 1);
      }
      rig.awaitNoLag();
      proxy.cut();
      for (UUID counter : counters) {
        rig.raise(counter, 2, 3);
      }
      await()
          .atMost(Duration.ofSeconds(30))
          .until(
              () ->
                  meters.counter("jiebang.guard.interrupted", "consumer", "effects").count() >= 1);
      proxy.restore();
      for (UUID counter : counters) {
        rig.raise(counter, 4);
      }

      counters.forEach(counter -> rig.awaitEffects(counter, 1, 2, 3, 4));
      rig.awaitNoLag();
      rig.balance("21 database away", 8 * 4, "none");
      assertThat(parkedAtAll(rig)).isZero();
    }
  }

  @Test
  void aSessionThatEndsUnderTheHandlerLeavesOneEffect() {
    UUID counter = UuidCreator.getTimeOrderedEpoch();
    AtomicInteger faults = new AtomicInteger(2);

    try (Rig rig = Rig.of("session")) {
      rig.effects()
          .then(
              event -> {
                if (event.sequence() == 2 && faults.getAndDecrement() > 0) {
                  rig.effects().endSession();
                }
              });
      rig.raise(counter, 1, 2, 3);

      rig.awaitEffects(counter, 1, 2, 3);
      rig.balance("21 session ended under the handler", 3, "none");
      assertThat(parkedAtAll(rig)).isZero();
    }
  }

  @Test
  void aMirroredRecordIsDroppedAtHomeAndTakesEffectElsewhere() {
    UUID ours = UuidCreator.getTimeOrderedEpoch();
    UUID theirs = UuidCreator.getTimeOrderedEpoch();

    try (Rig rig = Rig.of("mirrored")) {
      rig.topics().make(1_000_000, "c9.mirrored.events.v1");
      rig.write(Records.event("mirrored", ours, 1).on("c9.mirrored.events.v1"));
      rig.write(Records.eventOf("c9", "mirrored", theirs, 1).on("c9.mirrored.events.v1"));

      rig.awaitEffects(theirs, 1);
      await()
          .atMost(Duration.ofSeconds(30))
          .until(
              () ->
                  rig.replica()
                          .getBean(MeterRegistry.class)
                          .counter("jiebang.guard.dropped.at.home", "consumer", "effects")
                          .count()
                      == 1);
      assertThat(rig.effects().of(ours)).isEmpty();
    }
  }

  private static void asIfKilledRightAfterTheEffect(Rig rig, UUID counter, long version) {
    Rows.change(
        rig.probe().database(),
        "insert into effects (event_id, aggregate_id, version, value, state)"
            + " values ('before the kill', ?, ?, ?, false)",
        counter,
        version,
        version);
    Rows.change(
        rig.probe().database(),
        "update event_guard set version = ? where aggregate_id = ?",
        version,
        counter);
  }

  private static List<UUID> counters(int count) {
    return Stream.generate(UuidCreator::getTimeOrderedEpoch).limit(count).toList();
  }

  private static String everything(Rig rig) {
    return String.join(
        "\n",
        Rows.texts(
            rig.probe().database(),
            "select e.effect || ' ' || e.event_id || ' ' || e.aggregate_id || ' ' || e.version || ' ' || g.version"
                + " from effects e join event_guard g on g.aggregate_id = e.aggregate_id order by e.effect"));
  }

  private static long parkedAtAll(Rig rig) {
    return Rows.count(rig.probe().database(), "select count(*) from parked_events");
  }
}
