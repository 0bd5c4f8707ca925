package org.jiebang.bus.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jiebang.bus.probe.Records;
import org.jiebang.bus.probe.Rig;
import org.jiebang.bus.probe.Rows;
import org.junit.jupiter.api.Test;

class ParkingIT {

  private static final long SEED = 18;

  @Test
  void aPoisonRecordIsParkedWithItsCauseAndHoldsUpItsOwnAggregateAlone() {
    Map<String, Records> poisons = poisons("poison");
    List<UUID> healthy = Stream.generate(UuidCreator::getTimeOrderedEpoch).limit(12).toList();

    try (Rig rig = Rig.of("poison")) {
      rig.write(new ProducerRecord<>("poison.events.v1", random(20), random(200)));
      rig.write(new ProducerRecord<>("poison.events.v1", null, random(200)));
      Map<String, UUID> poisoned = new LinkedHashMap<>();
      poisons.forEach(
          (cause, record) -> {
            UUID counter = keyOf(record);
            poisoned.put(cause, counter);
            rig.raise(counter, 1);
            rig.write(record.own());
            rig.raise(counter, 3, 4);
          });
      healthy.forEach(counter -> rig.raise(counter, 1, 2, 3));

      healthy.forEach(counter -> rig.awaitEffects(counter, 1, 2, 3));
      rig.awaitNoLag();
      assertThat(partitionsOf(rig, healthy)).isGreaterThanOrEqualTo(3);
      poisoned.forEach(
          (cause, counter) -> {
            rig.awaitEffects(counter, 1);
            assertThat(rig.parked(counter)).as(cause).hasSize(3);
            assertThat(rig.parked(counter).get(0)).startsWith("failed").contains(cause);
            assertThat(rig.parked(counter).subList(1, 3))
                .containsExactly(
                    "behind 3: waits behind a parked event",
                    "behind 4: waits behind a parked event");
          });
      rig.balance("18 poison of " + (poisons.size() + 2) + " kinds", 12 * 3 + poisons.size(), SEED);
      assertThat(
              Rows.count(
                  rig.probe().database(),
                  "select count(*) from parked_events where kind = 'failed'"))
          .isEqualTo(poisons.size() + 2);
    }
  }

  @Test
  void onceTheHandlerIsMendedAReleaseBringsTheStateThatWouldHaveBeenWithoutTheFault() {
    UUID counter = UuidCreator.getTimeOrderedEpoch();

    try (Rig rig = Rig.of("release")) {
      rig.effects().refuse(3);
      rig.raise(counter, 1, 2, 3, 4, 5, 6);
      rig.awaitNoLag();
      assertThat(rig.parked(counter))
          .hasSize(4)
          .first()
          .isEqualTo("failed 3: this version is refused");
      AtomicInteger faults = new AtomicInteger(1);
      rig.effects()
          .then(
              event -> {
                if (event.sequence() == 5 && faults.getAndDecrement() > 0) {
                  rig.effects().endSession();
                }
              });
      ParkedEndpoint operator = rig.replica().getBean(ParkedEndpoint.class);

      assertThatThrownBy(() -> operator.release(firstParked(operator)))
          .as("cut off between 4 and 5")
          .isNotNull();
      assertThat(rig.effects().of(counter)).containsExactly(1L, 2L, 3L, 4L);
      rig.raise(counter, 7);
      rig.awaitNoLag();
      operator.release(firstParked(operator));

      rig.awaitEffects(counter, 1, 2, 3, 4, 5, 6, 7);
      assertThat(operator.list()).isEmpty();
      rig.raise(counter, 8);
      rig.awaitEffects(counter, 1, 2, 3, 4, 5, 6, 7, 8);
      rig.balance("19 release cut off and repeated", 8, "none");
    }
  }

  @Test
  void aReleaseThatFailsAgainSaysWhyAndKeepsTheOrder() {
    UUID counter = UuidCreator.getTimeOrderedEpoch();

    try (Rig rig = Rig.of("again")) {
      rig.effects().refuse(2);
      rig.raise(counter, 1, 2, 3, 4);
      rig.awaitNoLag();
      rig.effects().refuse(3);
      ParkedEndpoint operator = rig.replica().getBean(ParkedEndpoint.class);

      assertThat(operator.release(firstParked(operator)).released()).isEqualTo(1);

      assertThat(rig.effects().of(counter)).containsExactly(1L, 2L);
      assertThat(rig.parked(counter))
          .containsExactly(
              "failed 3: this version is refused", "behind 4: waits behind a parked event");
      rig.effects().refuseNothing();
      operator.release(firstParked(operator));
      rig.awaitEffects(counter, 1, 2, 3, 4);
    }
  }

  @Test
  void aRecordThatNoMendingCanHelpIsDiscardedByItsOperatorAndTheRestFollows() {
    Records broken = Records.event("discard", UuidCreator.getTimeOrderedEpoch(), 2).value("{");
    UUID counter = keyOf(broken);

    try (Rig rig = Rig.of("discard")) {
      rig.raise(counter, 1);
      rig.write(broken.own());
      rig.raise(counter, 2, 3);
      rig.awaitNoLag();
      ParkedEndpoint operator = rig.replica().getBean(ParkedEndpoint.class);
      assertThat(operator.release(firstParked(operator)).released()).isZero();

      operator.discard(firstParked(operator));

      rig.awaitEffects(counter, 1, 2, 3);
      assertThat(operator.list()).isEmpty();
    }
  }

  @Test
  void aGapIsRepairedFromTheCompactedTopicWhenPatienceEnds() {
    UUID counter = UuidCreator.getTimeOrderedEpoch();

    try (Rig rig = Rig.of("gap")) {
      rig.write(Records.state("gap", counter, 4).on("gap.state.v1"));
      rig.write(Records.state("gap", counter, 2).on("gap.state.v1"));
      rig.raise(counter, 1, 4, 5);

      rig.awaitEffects(counter, 1, 4, 5);
      assertThat(
              Rows.texts(
                  rig.probe().database(),
                  "select version || ' ' || state from effects where aggregate_id = ? order by effect",
                  counter))
          .containsExactly("1 false", "4 true", "5 false");
      await().atMost(Duration.ofSeconds(10)).until(() -> rig.parked(counter).isEmpty());
    }
  }

  @Test
  void aGapThatNothingCanRepairIsParkedAndItsReleaseGoesOnWithoutWhatNeverCame() {
    UUID counter = UuidCreator.getTimeOrderedEpoch();

    try (Rig rig = Rig.of("nostate")) {
      rig.raise(counter, 1, 4, 5);
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(
              () ->
                  assertThat(rig.parked(counter))
                      .containsExactly(
                          "failed 4: versions before 4 never came; the state topic does not reach this far either",
                          "behind 5: waits behind a parked event"));
      rig.raise(counter, 6);
      rig.awaitNoLag();
      ParkedEndpoint operator = rig.replica().getBean(ParkedEndpoint.class);

      assertThat(operator.release(firstParked(operator)).released()).isEqualTo(3);

      rig.awaitEffects(counter, 1, 4, 5, 6);
      assertThat(operator.list()).isEmpty();
    }
  }

  private static Map<String, Records> poisons(String service) {
    Map<String, Records> poisons = new LinkedHashMap<>();
    poisons.put("has no value", second(service).value((byte[]) null));
    poisons.put("not one of our CloudEvents", second(service).header("ce_sequence", "second"));
    poisons.put("not one of our CloudEvents:", second(service).header("ce_specversion", null));
    poisons.put("the attribute home is missing", second(service).header("ce_home", null));
    poisons.put("is no version", second(service).header("ce_sequence", "-2"));
    poisons.put("the payload is no JSON:", second(service).value(random(300)));
    poisons.put("the payload is no JSON", second(service).value("{\"value\":2,\"value\":3}"));
    poisons.put("the payload is no JSON object", second(service).value("[2]"));
    poisons.put("payload is no Counted", second(service).value("{\"value\":\"two\"}"));
    poisons.put("the record has 1500000 bytes", second(service).value("x".repeat(1_500_000)));
    poisons.put(
        "the payload is no JSON: ", second(service).header("a\0header", "\0").value("\0\0{"));
    return poisons;
  }

  private static Records second(String service) {
    return Records.event(service, UuidCreator.getTimeOrderedEpoch(), 2);
  }

  private static UUID keyOf(Records record) {
    return UUID.fromString(new String(record.own().key(), StandardCharsets.UTF_8));
  }

  private static long partitionsOf(Rig rig, List<UUID> counters) {
    return rig.topics().records("poison.events.v1").stream()
        .filter(
            record -> {
              byte[] key = record.key();
              return key != null
                  && counters.stream()
                      .anyMatch(
                          counter ->
                              counter.toString().equals(new String(key, StandardCharsets.UTF_8)));
            })
        .map(record -> record.partition())
        .distinct()
        .count();
  }

  private static long firstParked(ParkedEndpoint operator) {
    return operator.list().get(0).id();
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new Random(SEED).nextBytes(bytes);
    return bytes;
  }
}
