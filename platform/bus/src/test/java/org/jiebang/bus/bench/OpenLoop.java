package org.jiebang.bus.bench;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Sends at a steady rate, whether or not what was sent before has arrived. */
final class OpenLoop implements AutoCloseable {

  private static final int THREADS = 8;

  private final Heard heard;
  private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS);
  private final AtomicInteger next = new AtomicInteger();

  OpenLoop(Heard heard) {
    this.heard = heard;
  }

  /**
   * Runs at a rate.
   *
   * @param send does one
   * @return p50 and p99 in milliseconds, from just before each was committed to when it was polled
   */
  double[] run(int perSecond, int seconds, IntFunction<Sent> send) {
    heard.forget();
    Map<String, Long> sentAt = new ConcurrentHashMap<>();
    int total = perSecond * seconds;
    AtomicInteger sent = new AtomicInteger();
    long start = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(200);
    for (int i = 0; i < total; i++) {
      long at = start + i * TimeUnit.SECONDS.toNanos(1) / perSecond;
      Future<?> unused =
          threads.schedule(
              () -> {
                Sent one = send.apply(next.getAndIncrement());
                sentAt.put(one.event(), one.at());
                sent.incrementAndGet();
              },
              at - System.nanoTime(),
              TimeUnit.NANOSECONDS);
    }
    await()
        .atMost(Duration.ofSeconds(seconds + 60L))
        .until(() -> sent.get() == total && heard.count() >= total);
    double[] millis =
        sentAt.entrySet().stream()
            .mapToDouble(
                each -> (Objects.requireNonNull(heard.at(each.getKey())) - each.getValue()) / 1e6)
            .sorted()
            .toArray();
    return new double[] {millis[millis.length / 2], millis[(int) (millis.length * 0.99)]};
  }

  /**
   * One event on its way.
   *
   * @param at just before its commit, or its send
   */
  record Sent(String event, long at) {}

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
