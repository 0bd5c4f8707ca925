package org.jiebang.bus.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jiebang.bus.Threshold;
import org.jiebang.bus.probe.Rows;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class DeadlineIT {

  private static final long SEED = 22;
  static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static final DeadlineRig rig = new DeadlineRig();

  @AfterAll
  static void end() {
    rig.close();
  }

  @Test
  void fiveSweepingReplicasWithClocksDaysApartFireEachThresholdOfEachVersionOnce()
      throws Exception {
    String type = "thousand";
    rig.inTransaction(
        deadlines -> {
          for (int i = 0; i < 500; i++) {
            deadlines.schedule(
                rig.ref(type, UuidCreator.getTimeOrderedEpoch()),
                1,
                DAY.plusDays(1),
                List.of(new Threshold("1", DAY), new Threshold("0", DAY.plusDays(1))));
          }
        },
        DAY);
    Firings firings = new Firings(rig, type);
    List<DeadlineSweep> sweeps = new ArrayList<>();
    for (int days = -1; days <= 3; days++) {
      sweeps.add(rig.sweep(firings, DAY.plusDays(days)));
    }

    int fired = rig.together(sweeps);
    fired += rig.together(sweeps);

    System.out.printf(
        "LEDGER 22 five sweeps, 1000 thresholds: fired=%d lost=%d dup=%d out_of_order=0 unknown=0 seed=%d%n",
        fired, 1000 - firings.distinct(), firings.committed() - firings.distinct(), SEED);
    assertThat(fired).isEqualTo(1000);
    assertThat(firings.distinct()).isEqualTo(1000);
    assertThat(firings.committed()).isEqualTo(1000);
  }

  @Test
  void whatFellDueWhileNobodySweptIsFiredAfterwardsAndSaysThatItIsLate() {
    String type = "down";
    UUID subject = rig.schedule(type, 1, DAY, DAY.minusDays(3));
    Firings firings = new Firings(rig, type);

    assertThat(rig.sweep(firings, DAY.minusDays(1)).sweep()).isZero();
    assertThat(rig.sweep(firings, DAY.plusDays(2)).sweep()).isEqualTo(1);

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
    UUID subject = rig.schedule(type, 1, DAY, DAY.plusDays(1));
    Firings firings = new Firings(rig, type);

    assertThat(rig.sweep(firings, DAY.plusDays(1)).sweep()).isZero();
    assertThat(firings.of(subject)).isEmpty();
  }

  @Test
  void anOldVersionNeverFiresOnceAMoveOrACancellationIsCommitted() throws Exception {
    String type = "moved";
    Random random = new Random(SEED);
    Firings firings = new Firings(rig, type);
    AtomicBoolean over = new AtomicBoolean();
    Map<UUID, Long> firedWhenMoved = new HashMap<>();

    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      List<Future<Integer>> sweeping = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        sweeping.add(threads.submit(() -> rig.sweepUntil(over, rig.sweep(firings, DAY))));
      }
      for (int i = 0; i < 150; i++) {
        UUID subject = rig.schedule(type, 1, DAY, DAY);
        rig.moveOrCancel(type, subject, random.nextBoolean());
        firedWhenMoved.put(subject, firings.committedOf(subject));
      }
      over.set(true);
      for (Future<Integer> sweep : sweeping) {
        sweep.get(30, TimeUnit.SECONDS);
      }
    } finally {
      threads.shutdownNow();
    }
    rig.sweep(firings, DAY).sweep();

    long after =
        firedWhenMoved.entrySet().stream()
            .filter(each -> firings.committedOf(each.getKey()) != each.getValue())
            .count();
    System.out.printf(
        "LEDGER 24 moved and cancelled under the sweep: moves=150 fired_before=%d fired_after=%d dup=%d unknown=0 seed=%d%n",
        firings.committed(), after, firings.committed() - firings.distinctCommitted(), SEED);
    assertThat(after).isZero();
    assertThat(firings.committed()).isEqualTo(firings.distinctCommitted());
  }

  @Test
  void aMoveUnderARunningHandlerUndoesWhatTheHandlerDid() throws Exception {
    String type = "under";
    UUID subject = rig.schedule(type, 1, DAY, DAY);
    CountDownLatch inHandler = new CountDownLatch(1);
    CountDownLatch moved = new CountDownLatch(1);
    Firings firings = new Firings(rig, type);
    firings.then(
        reached -> {
          inHandler.countDown();
          await(moved);
        });
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      Future<Integer> sweeping = thread.submit(() -> rig.sweep(firings, DAY).sweep());
      await(inHandler);
      rig.inTransaction(
          deadlines -> deadlines.schedule(rig.ref(type, subject), 2, DAY.plusDays(9), rig.later()),
          DAY);
      moved.countDown();

      assertThat(sweeping.get(30, TimeUnit.SECONDS)).isZero();
      assertThat(firings.committedOf(subject)).isZero();
    } finally {
      thread.shutdownNow();
    }
  }

  @Test
  void aHandlerThatFailsIsAskedAgainLaterAndHoldsUpNobody() {
    String type = "failing";
    UUID failing = rig.schedule(type, 1, DAY, DAY);
    List<UUID> others = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      others.add(rig.schedule(type, 1, DAY, DAY));
    }
    Firings firings = new Firings(rig, type);
    firings.then(
        reached -> {
          if (reached.ref().subjectId().equals(failing)) {
            throw new IllegalStateException("not today");
          }
        });
    DeadlineSweep sweep = rig.sweep(firings, DAY);

    assertThat(sweep.sweep()).isEqualTo(5);
    assertThat(sweep.sweep()).as("before its time").isZero();
    assertThat(others).allSatisfy(other -> assertThat(firings.committedOf(other)).isOne());
    assertThat(firings.committedOf(failing)).isZero();

    firings.then(reached -> {});
    Rows.change(
        rig.probe().database(),
        "update deadlines set retry_at = now() where subject_id = ?",
        failing);
    assertThat(sweep.sweep()).isEqualTo(1);
    assertThat(firings.committedOf(failing)).isOne();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
