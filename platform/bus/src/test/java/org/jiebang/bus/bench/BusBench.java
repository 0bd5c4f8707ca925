package org.jiebang.bus.bench;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micronaut.context.ApplicationContext;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.Producer;
import org.jiebang.bus.bench.OpenLoop.Sent;
import org.jiebang.bus.probe.Counters;
import org.jiebang.bus.probe.Probe;
import org.jiebang.bus.probe.Records;
import org.jiebang.bus.probe.Relays;
import org.jiebang.bus.probe.Rows;
import org.jiebang.bus.probe.TopicWatch;
import org.jiebang.bus.relay.Relay;
import org.jiebang.bus.relay.RelaySettings;
import org.jiebang.servers.TestServers;
import org.junit.jupiter.api.Test;

/**
 * {@code ./mvnw -Pbench -pl platform/bus verify}: raw produce → consume as the floor, commit →
 * consumer through outbox and relay at two rates, fsync, and what the relay costs the committing
 * side. Open loop, from just before the commit to the poll. Medians of the rounds.
 */
class BusBench {

  private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
  private static final int SECONDS = Integer.getInteger("bench.seconds", 8);
  private static final int WRITERS = 8;

  private final List<UUID> counters =
      Stream.generate(UuidCreator::getTimeOrderedEpoch).limit(200).toList();

  @Test
  void figures() throws Exception {
    Probe probe = realTime(Probe.of("bench"));
    List<double[]> floor = new ArrayList<>();
    List<double[]> at50 = new ArrayList<>();
    List<double[]> at200 = new ArrayList<>();
    try (ApplicationContext replica = probe.run();
        Heard heard = new Heard("bench.events.v1");
        OpenLoop load = new OpenLoop(heard)) {
      Counters writer = replica.getBean(Counters.class);
      TopicWatch topics = new TopicWatch(TestServers.kafka().bootstrapServers());
      topics.make(1_000_000, "floor.events.v1");
      try (Heard raw = new Heard("floor.events.v1");
          OpenLoop rawLoad = new OpenLoop(raw);
          var producer = topics.producer()) {
        load.run(100, 10, i -> raise(writer, counter(i)));
        for (int round = 0; round < ROUNDS; round++) {
          floor.add(rawLoad.run(200, SECONDS, i -> Raw.send(producer, counter(i))));
          at50.add(load.run(50, SECONDS, i -> raise(writer, counter(i))));
          at200.add(load.run(200, SECONDS, i -> raise(writer, counter(i))));
        }
      }
    }
    print("floor: raw produce -> consume at 200/s", floor, floor);
    print("commit -> consumer at 50/s", at50, floor);
    print("commit -> consumer at 200/s", at200, floor);
    System.out.printf(
        Locale.ROOT,
        "FIGURE fsync: median %.2f ms of a one-row commit, load average %.1f%n",
        Fsync.medianMillis(probe.database()),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    commitRates();
  }

  /** Alternating, so that a noisy minute hits both. */
  private void commitRates() throws Exception {
    Probe probe = realTime(Probe.of("benchrate")).withoutRelay();
    List<Double> ratios = new ArrayList<>();
    try (ApplicationContext replica = probe.run()) {
      Counters writer = replica.getBean(Counters.class);
      commitsPerSecond(writer);
      for (int round = 0; round < ROUNDS; round++) {
        double off = commitsPerSecond(writer);
        Rows.change(probe.database(), "delete from outbox");
        double on;
        try (Relay relay =
            Relays.on(
                probe.service(),
                probe.database(),
                TestServers.kafka().bootstrapServers(),
                RelaySettings.standard())) {
          on = commitsPerSecond(writer);
        }
        Rows.change(probe.database(), "delete from outbox");
        ratios.add(on / off);
        System.out.printf(
            Locale.ROOT, "FIGURE round %d: commits/s off %.0f, on %.0f%n", round, off, on);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "FIGURE commit rate, relay on / off: median %.2f of %d rounds, %d writers%n",
        median(ratios),
        ROUNDS,
        WRITERS);
  }

  private double commitsPerSecond(Counters writer) throws InterruptedException {
    AtomicLong commits = new AtomicLong();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    for (int i = 0; i < WRITERS; i++) {
      int offset = i;
      threads.execute(
          () -> {
            for (int n = offset; System.nanoTime() < end; n += WRITERS) {
              writer.raise(counter(n));
              commits.incrementAndGet();
            }
          });
    }
    threads.shutdown();
    threads.awaitTermination(SECONDS + 30L, TimeUnit.SECONDS);
    return commits.get() / (double) SECONDS;
  }

  private static Sent raise(Counters writer, UUID counter) {
    Sent[] sent = new Sent[1];
    writer.raise(counter, raise -> sent[0] = new Sent(raise.event().toString(), System.nanoTime()));
    return sent[0];
  }

  private UUID counter(int i) {
    return counters.get(i % counters.size());
  }

  private static Probe realTime(Probe probe) {
    RelaySettings real = RelaySettings.standard();
    return probe
        .with("jiebang.bus.relay.lease-ttl", real.leaseTtl().toMillis() + "ms")
        .with("jiebang.bus.relay.delivery-timeout", real.deliveryTimeout().toMillis() + "ms")
        .with("jiebang.bus.relay.request-timeout", real.requestTimeout().toMillis() + "ms")
        .with("jiebang.bus.relay.fallback-poll", real.fallbackPoll().toMillis() + "ms")
        .with("jiebang.bus.relay.full-scan", real.fullScan().toMillis() + "ms")
        .with("jiebang.bus.relay.mark-lag", real.markLag().toMillis() + "ms")
        .with("jiebang.bus.relay.batch", Integer.toString(real.batch()));
  }

  private static void print(String what, List<double[]> rounds, List<double[]> floor) {
    List<Double> p50 = new ArrayList<>();
    List<Double> p99 = new ArrayList<>();
    List<Double> ratio50 = new ArrayList<>();
    List<Double> ratio99 = new ArrayList<>();
    for (int i = 0; i < rounds.size(); i++) {
      p50.add(rounds.get(i)[0]);
      p99.add(rounds.get(i)[1]);
      ratio50.add(rounds.get(i)[0] / floor.get(i)[0]);
      ratio99.add(rounds.get(i)[1] / floor.get(i)[1]);
    }
    System.out.printf(
        Locale.ROOT,
        "FIGURE %s: p50 %.1f ms, p99 %.1f ms (medians of %d rounds); / floor of the same round: p50 %.2f, p99 %.2f%n",
        what,
        median(p50),
        median(p99),
        rounds.size(),
        median(ratio50),
        median(ratio99));
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  /** The floor's sender: a record like ours, sent at once. */
  private static final class Raw {

    private static final AtomicLong VERSIONS = new AtomicLong();

    private Raw() {}

    static Sent send(Producer<byte[], byte[]> producer, UUID counter) {
      Sent sent = new Sent(UUID.randomUUID().toString(), System.nanoTime());
      Future<?> unused =
          producer.send(
              Records.event("floor", counter, VERSIONS.incrementAndGet())
                  .header("ce_id", sent.event())
                  .own());
      return sent;
    }
  }
}
