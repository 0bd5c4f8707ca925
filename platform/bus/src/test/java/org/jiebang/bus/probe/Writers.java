package org.jiebang.bus.probe;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Many who raise the same few counters at once. */
public final class Writers {

  private final Counters counters;
  private final Ledger ledger;
  private final List<UUID> raised = new ArrayList<>();

  /**
   * @param counters of the replica that writes
   * @param ledger that keeps what was committed
   * @param aggregates how many counters
   */
  public Writers(Counters counters, Ledger ledger, int aggregates) {
    this.counters = counters;
    this.ledger = ledger;
    for (int i = 0; i < aggregates; i++) {
      raised.add(UuidCreator.getTimeOrderedEpoch());
    }
  }

  /** The counters. */
  public List<UUID> counters() {
    return raised;
  }

  /** So many writers raise so often each; returns when all are done. */
  public void raise(int writers, int times, Random random) {
    ExecutorService threads = Executors.newFixedThreadPool(writers);
    for (int writer = 0; writer < writers; writer++) {
      Random own = new Random(random.nextLong());
      threads.execute(
          () -> {
            for (int i = 0; i < times; i++) {
              raiseOne(raised.get(own.nextInt(raised.size())));
            }
          });
    }
    threads.shutdown();
    try {
      if (!threads.awaitTermination(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("The writers did not end");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Raises one counter, and the ledger knows. */
  public void raiseOne(UUID counter) {
    ledger.committed(counters.raise(counter, raise -> ledger.begun(raise.event())).event());
  }
}
