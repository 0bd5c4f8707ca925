package org.jiebang.bus.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jiebang.servers.TestServers;

/** A listening replica, its topics, and someone who writes to them whatever a test wants. */
public final class Rig implements AutoCloseable {

  private static final int LARGEST = 3_000_000;

  private final Probe probe;
  private final TopicWatch topics = new TopicWatch(TestServers.kafka().bootstrapServers());
  private final Producer<byte[], byte[]> producer;
  private ApplicationContext replica;

  private Rig(Probe probe) {
    this.probe = probe;
    topics.make(LARGEST, probe.service() + ".events.v1", probe.service() + ".state.v1");
    this.producer = topics.producer();
    this.replica = probe.run();
  }

  /** A rig of a service of its own. */
  public static Rig of(String service) {
    return of(Probe.of(service));
  }

  /** A rig of a prepared probe. */
  public static Rig of(Probe probe) {
    return new Rig(
        probe.listening().withoutRelay().with("jiebang.bus.guard.gap-patience", "300ms"));
  }

  /** Writes records, one after the other. */
  public void write(ProducerRecord<byte[], byte[]> record) {
    try {
      producer.send(record).get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes the events of these versions. */
  public void raise(UUID counter, long... versions) {
    for (long version : versions) {
      write(Records.event(probe.service(), counter, version).own());
    }
  }

  /** Ends the replica and starts another, which hears everything again from the beginning. */
  public void hearAgainFromTheBeginning() {
    replica.close();
    probe.with("probe.group", "again-" + UUID.randomUUID());
    replica = probe.run();
  }

  /** Waits until these versions, and no others, have taken effect on a counter, in this order. */
  public void awaitEffects(UUID counter, long... versions) {
    List<String> expected = LongStream.of(versions).mapToObj(Long::toString).toList();
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(
                        Rows.texts(
                            probe.database(),
                            "select version from effects where aggregate_id = ? order by effect",
                            counter))
                    .isEqualTo(expected));
  }

  /** Waits until the consumer has read all there is. */
  public void awaitNoLag() {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                topics.lag(
                        String.valueOf(probe.properties().get("probe.group")),
                        probe.service() + ".events.v1")
                    == 0);
  }

  /** Holds all effects against how many there should be, and prints the balance. */
  public void balance(String row, long expected, Object seed) {
    long effects = Rows.count(probe.database(), "select count(*) from effects");
    long distinct =
        Rows.count(probe.database(), "select count(distinct (aggregate_id, version)) from effects");
    long outOfOrder =
        Rows.count(
            probe.database(),
            "select count(*) from (select version, lag(version, 1, 0::bigint) over"
                + " (partition by aggregate_id order by effect) as before from effects) e"
                + " where version <> before + 1");
    System.out.printf(
        Locale.ROOT,
        "LEDGER %s: effects=%d lost=%d dup=%d out_of_order=%d unknown=0 seed=%s%n",
        row,
        effects,
        expected - distinct,
        effects - distinct,
        outOfOrder,
        seed);
    assertThat(new long[] {expected - distinct, effects - distinct, outOfOrder})
        .as("lost, dup, out of order")
        .containsExactly(0, 0, 0);
  }

  /** Kind, version and cause of what is parked of a counter, in its order. */
  public List<String> parked(UUID counter) {
    return Rows.texts(
        probe.database(),
        "select kind || ' ' || coalesce(version::text, '?') || ': ' || cause from parked_events"
            + " where aggregate_id = ? order by version nulls first, id",
        counter);
  }

  /** The guard's version of a counter. */
  public long guardOf(UUID counter) {
    return Rows.count(
        probe.database(),
        "select coalesce(max(version), 0) from event_guard where aggregate_id = ?",
        counter);
  }

  /** What the handler does. */
  public Effects effects() {
    return replica.getBean(Effects.class);
  }

  /** The replica that runs now. */
  public ApplicationContext replica() {
    return replica;
  }

  /** Its topics. */
  public TopicWatch topics() {
    return topics;
  }

  /** What it is made of. */
  public Probe probe() {
    return probe;
  }

  @Override
  public void close() {
    replica.close();
    producer.close();
  }
}
