package org.jiebang.bus.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jiebang.bus.DeadlineHandler;
import org.jiebang.bus.DeadlineRef;
import org.jiebang.bus.Deadlines;
import org.jiebang.bus.Home;
import org.jiebang.bus.ReachedDeadline;
import org.jiebang.bus.ServedHomes;
import org.jiebang.bus.Threshold;
import org.jiebang.bus.probe.Probe;
import org.jiebang.bus.probe.Rows;
import org.jiebang.calendar.BusinessClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DeadlineIT {

  private static final long SEED = 22;
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Home HOME = Home.group("sxtcm");

  private static Probe probe;
  private static ApplicationContext replica;
  private static TransactionOperations<Connection> transactions;

  @BeforeAll
  @SuppressWarnings("unchecked")
  static void runAReplicaThatDoesNotSweepByItself() {
    probe =
        Probe.of("deadlines")
            .withoutRelay()
            .with("jiebang.bus.deadline.sweep", "1h")
            .with("datasources.default.maximum-pool-size", "12");
    replica = probe.run();
    transactions = replica.getBean(TransactionOperations.class);
  }

  @AfterAll
  static void end() {
    replica.close();
  }

  @Test
  void fiveSweepingReplicasWithClocksDaysApartFireEachThresholdOfEachVersionOnce()
      throws Exception {
    String type = "thousand";
    inTransaction(
        deadlines -> {
          for (int i = 0; i < 500; i++) {
            deadlines.schedule(
                ref(type, UuidCreator.getTimeOrderedEpoch()),
                1,
                DAY.plusDays(1),
                List.of(new Threshold("1", DAY), new Threshold("0", DAY.plusDays(1))));
          }
        },
        DAY);
    Firings firings = new Firings(type);
    List<DeadlineSweep> sweeps = new ArrayList<>();
    for (int days = -1; days <= 3; days++) {
      sweeps.add(sweep(firings, DAY.plusDays(days)));
    }

    int fired = together(sweeps);
    fired += together(sweeps);

    System.out.printf(
        "LEDGER 22 five sweeps, 1000 thresholds: fired=%d lost=%d dup=%d out_of_order=0 unknown=0 seed=%d%n",
        fired, 1000 - firings.distinct(), firings.committed(probe) - firings.distinct(), SEED);
    assertThat(fired).isEqualTo(1000);
    assertThat(firings.distinct()).isEqualTo(1000);
    assertThat(firings.committed(probe)).isEqualTo(1000);
  }

  @Test
  void whatFellDueWhileNobodySweptIsFiredAfterwardsAndSaysThatItIsLate() {
    String type = "down";
    UUID subject = schedule(type, 1, DAY, DAY.minusDays(3));
    Firings firings = new Firings(type);

    assertThat(sweep(firings, DAY.minusDays(1)).sweep()).isZero();
    assertThat(sweep(firings, DAY.plusDays(2)).sweep()).isEqualTo(1);

    assertThat(firings.of(subject))
        .singleElement()
        .satisfies(
            reached -> {
              assertThat(reached.late()).isTrue();
              assertThat(reached.on()).isEqualTo(DAY);
            });
  }

  @Test
  void aThresholdThatHadPassedWhenItWasScheduledNeverFires() {
    String type = "passed";
    UUID subject = schedule(type, 1, DAY, DAY.plusDays(1));
    Firings firings = new Firings(type);

    assertThat(sweep(firings, DAY.plusDays(1)).sweep()).isZero();
    assertThat(firings.of(subject)).isEmpty();
  }

  @Test
  void anOldVersionNeverFiresOnceAMoveOrACancellationIsCommitted() throws Exception {
    String type = "moved";
    Random random = new Random(SEED);
    Firings firings = new Firings(type);
    AtomicBoolean over = new AtomicBoolean();
    Map<UUID, Long> firedWhenMoved = new HashMap<>();

    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      List<Future<Integer>> sweeping = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        sweeping.add(threads.submit(() -> sweepUntil(over, sweep(firings, DAY))));
      }
      for (int i = 0; i < 150; i++) {
        UUID subject = schedule(type, 1, DAY, DAY);
        moveOrCancel(type, subject, random.nextBoolean());
        firedWhenMoved.put(subject, firings.committedOf(probe, subject));
      }
      over.set(true);
      for (Future<Integer> sweep : sweeping) {
        sweep.get(30, TimeUnit.SECONDS);
      }
    } finally {
      threads.shutdownNow();
    }
    sweep(firings, DAY).sweep();

    long after =
        firedWhenMoved.entrySet().stream()
            .filter(each -> firings.committedOf(probe, each.getKey()) != each.getValue())
            .count();
    System.out.printf(
        "LEDGER 24 moved and cancelled under the sweep: moves=150 fired_before=%d fired_after=%d dup=%d unknown=0 seed=%d%n",
        firings.committed(probe),
        after,
        firings.committed(probe) - firings.distinctCommitted(probe),
        SEED);
    assertThat(after).isZero();
    assertThat(firings.committed(probe)).isEqualTo(firings.distinctCommitted(probe));
  }

  private static int sweepUntil(AtomicBoolean over, DeadlineSweep sweep) {
    int fired = 0;
    while (!over.get()) {
      fired += sweep.sweep();
    }
    return fired;
  }

  private static void moveOrCancel(String type, UUID subject, boolean cancel) {
    inTransaction(
        deadlines -> {
          if (cancel) {
            deadlines.cancel(ref(type, subject));
          } else {
            deadlines.schedule(ref(type, subject), 2, DAY.plusDays(9), later());
          }
        },
        DAY);
  }

  @Test
  void aMoveUnderARunningHandlerUndoesWhatTheHandlerDid() throws Exception {
    String type = "under";
    UUID subject = schedule(type, 1, DAY, DAY);
    CountDownLatch inHandler = new CountDownLatch(1);
    CountDownLatch moved = new CountDownLatch(1);
    Firings firings = new Firings(type);
    firings.then(
        reached -> {
          inHandler.countDown();
          await(moved);
        });
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      Future<Integer> sweeping = thread.submit(() -> sweep(firings, DAY).sweep());
      await(inHandler);
      inTransaction(
          deadlines -> deadlines.schedule(ref(type, subject), 2, DAY.plusDays(9), later()), DAY);
      moved.countDown();

      assertThat(sweeping.get(30, TimeUnit.SECONDS)).isZero();
      assertThat(firings.committedOf(probe, subject)).isZero();
    } finally {
      thread.shutdownNow();
    }
  }

  @Test
  void aHandlerThatFailsIsAskedAgainLaterAndHoldsUpNobody() {
    String type = "failing";
    UUID failing = schedule(type, 1, DAY, DAY);
    List<UUID> others = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      others.add(schedule(type, 1, DAY, DAY));
    }
    Firings firings = new Firings(type);
    firings.then(
        reached -> {
          if (reached.ref().subjectId().equals(failing)) {
            throw new IllegalStateException("not today");
          }
        });
    DeadlineSweep sweep = sweep(firings, DAY);

    assertThat(sweep.sweep()).isEqualTo(5);
    assertThat(sweep.sweep()).as("before its time").isZero();
    assertThat(others).allSatisfy(other -> assertThat(firings.committedOf(probe, other)).isOne());
    assertThat(firings.committedOf(probe, failing)).isZero();

    firings.then(reached -> {});
    Rows.change(
        probe.database(), "update deadlines set retry_at = now() where subject_id = ?", failing);
    assertThat(sweep.sweep()).isEqualTo(1);
    assertThat(firings.committedOf(probe, failing)).isOne();
  }

  private static UUID schedule(String type, long version, LocalDate due, LocalDate today) {
    UUID subject = UuidCreator.getTimeOrderedEpoch();
    inTransaction(
        deadlines ->
            deadlines.schedule(ref(type, subject), version, due, List.of(new Threshold("0", due))),
        today);
    return subject;
  }

  private static List<Threshold> later() {
    return List.of(new Threshold("0", DAY.plusDays(9)));
  }

  private static DeadlineRef ref(String type, UUID subject) {
    return new DeadlineRef(HOME, type, subject);
  }

  private static void inTransaction(Consumer<Deadlines> work, LocalDate today) {
    Deadlines deadlines = new JdbcDeadlines(transactions, BusinessClock.fixed(today));
    transactions.execute(
        TransactionDefinition.DEFAULT,
        status -> {
          work.accept(deadlines);
          return true;
        });
  }

  private static DeadlineSweep sweep(Firings firings, LocalDate today) {
    return new DeadlineSweep(
        transactions,
        ServedHomes.of(HOME),
        BusinessClock.fixed(today),
        List.of(firings),
        replica.getBean(MeterRegistry.class));
  }

  private static int together(List<DeadlineSweep> sweeps) throws Exception {
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

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes a row in the sweep's transaction, so that only what was committed counts. */
  private static final class Firings implements DeadlineHandler {

    private final String type;
    private final ConcurrentHashMap<String, ReachedDeadline> reached = new ConcurrentHashMap<>();
    private volatile Consumer<ReachedDeadline> fault = deadline -> {};

    Firings(String type) {
      this.type = type;
    }

    void then(Consumer<ReachedDeadline> anything) {
      fault = anything;
    }

    @Override
    public String subjectType() {
      return type;
    }

    @Override
    public void reached(ReachedDeadline deadline) {
      try (var sql =
          transactions
              .getConnection()
              .prepareStatement(
                  "insert into effects (event_id, aggregate_id, version, value, state) values (?, ?, ?, 0, false)")) {
        sql.setString(1, type);
        sql.setObject(2, deadline.ref().subjectId());
        sql.setLong(3, deadline.dueVersion());
        sql.executeUpdate();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      fault.accept(deadline);
      reached.put(
          deadline.ref().subjectId() + " " + deadline.threshold() + " " + deadline.dueVersion(),
          deadline);
    }

    int distinct() {
      return reached.size();
    }

    List<ReachedDeadline> of(UUID subject) {
      return reached.values().stream().filter(r -> r.ref().subjectId().equals(subject)).toList();
    }

    long committed(Probe from) {
      return Rows.count(from.database(), "select count(*) from effects where event_id = ?", type);
    }

    long distinctCommitted(Probe from) {
      return Rows.count(
          from.database(),
          "select count(distinct aggregate_id) from effects where event_id = ?",
          type);
    }

    long committedOf(Probe from, UUID subject) {
      return Rows.count(
          from.database(), "select count(*) from effects where aggregate_id = ?", subject);
    }
  }
}
