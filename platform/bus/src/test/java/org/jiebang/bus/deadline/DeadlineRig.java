package org.jiebang.bus.deadline;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jiebang.bus.DeadlineRef;
import org.jiebang.bus.Deadlines;
import org.jiebang.bus.Home;
import org.jiebang.bus.ServedHomes;
import org.jiebang.bus.Threshold;
import org.jiebang.bus.probe.Probe;
import org.jiebang.calendar.BusinessClock;

/** A database of deadlines, and as many sweeps over it with clocks of their own as a test wants. */
final class DeadlineRig implements AutoCloseable {

  private static final Home HOME = Home.group("sxtcm");

  private final Probe probe =
      Probe.of("deadlines")
          .withoutRelay()
          .with("jiebang.bus.deadline.sweep", "1h")
          .with("datasources.default.maximum-pool-size", "12");
  private final ApplicationContext replica = probe.run();

  @SuppressWarnings("unchecked")
  TransactionOperations<Connection> transactions() {
    return replica.getBean(TransactionOperations.class);
  }

  Probe probe() {
    return probe;
  }

  @Override
  public void close() {
    replica.close();
  }

  UUID schedule(String type, long version, LocalDate due, LocalDate today) {
    UUID subject = UuidCreator.getTimeOrderedEpoch();
    inTransaction(
        deadlines ->
            deadlines.schedule(ref(type, subject), version, due, List.of(new Threshold("0", due))),
        today);
    return subject;
  }

  List<Threshold> later() {
    return List.of(new Threshold("0", DeadlineIT.DAY.plusDays(9)));
  }

  DeadlineRef ref(String type, UUID subject) {
    return new DeadlineRef(HOME, type, subject);
  }

  void inTransaction(Consumer<Deadlines> work, LocalDate today) {
    Deadlines deadlines = new JdbcDeadlines(transactions(), BusinessClock.fixed(today));
    transactions()
        .execute(
            TransactionDefinition.DEFAULT,
            status -> {
              work.accept(deadlines);
              return true;
            });
  }

  DeadlineSweep sweep(Firings firings, LocalDate today) {
    return new DeadlineSweep(
        transactions(),
        ServedHomes.of(HOME),
        BusinessClock.fixed(today),
        List.of(firings),
        replica.getBean(MeterRegistry.class));
  }

  int together(List<DeadlineSweep> sweeps) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(sweeps.size());
    try {
      List<Callable<Integer>> all = new ArrayList<>();
      sweeps.forEach(sweep -> all.add(sweep::sweep));
      int fired = 0;
      for (Future<Integer> sweep : threads.invokeAll(all)) {
        fired += sweep.get();
      }
      return fired;
    } finally {
      threads.shutdownNow();
    }
  }

  int sweepUntil(AtomicBoolean over, DeadlineSweep sweep) {
    int fired = 0;
    while (!over.get()) {
      fired += sweep.sweep();
    }
    return fired;
  }

  void moveOrCancel(String type, UUID subject, boolean cancel) {
    inTransaction(
        deadlines -> {
          if (cancel) {
            deadlines.cancel(ref(type, subject));
          } else {
            deadlines.schedule(ref(type, subject), 2, DeadlineIT.DAY.plusDays(9), later());
          }
        },
        DeadlineIT.DAY);
  }
}
