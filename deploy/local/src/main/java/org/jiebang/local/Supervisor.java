package org.jiebang.local;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * 看护: knows what runs, notices the first death, and stops everything in the order opposite to that
 * in which it was needed.
 */
final class Supervisor {

  /** What needs what: a later one may use all earlier ones. */
  enum Stage {
    DATABASE,
    BROKER,
    SERVICES,
    DOOR,
    SEEDS
  }

  /** Somebody asked for the end while things were still being started. */
  static final class Stopping extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * What ended although nobody had asked it to.
   *
   * @param part which
   * @param ending how
   */
  record Death(Part part, Ending ending) {}

  private final TreeMap<Stage, List<Part>> running = new TreeMap<>();
  private final CompletableFuture<Death> firstDeath = new CompletableFuture<>();
  private final Object stopLock = new Object();
  private boolean stopping;

  /** From now on the part is needed: its end is a death. */
  <P extends Part> P watch(Stage stage, P part) {
    accompany(stage, part);
    CompletableFuture<Void> unused = part.ended().thenAccept(how -> died(part, how));
    return part;
  }

  /** The part has work to do that ends; it is only to be stopped with all others. */
  <P extends Part> P accompany(Stage stage, P part) {
    if (!add(stage, part)) {
      part.stop();
      throw new Stopping();
    }
    return part;
  }

  /** Whether it still makes sense to start anything. */
  synchronized void requireRunning() {
    if (stopping) {
      throw new Stopping();
    }
  }

  private synchronized boolean add(Stage stage, Part part) {
    if (!stopping) {
      running.computeIfAbsent(stage, none -> new ArrayList<>()).add(part);
    }
    return !stopping;
  }

  private synchronized void died(Part part, Ending how) {
    if (!stopping) {
      firstDeath.complete(new Death(part, how));
    }
  }

  boolean hasDeath() {
    return firstDeath.isDone();
  }

  /** Waits until something dies that should not. */
  Death awaitDeath() {
    try {
      return firstDeath.join();
    } catch (CompletionException e) {
      throw new Stopping();
    }
  }

  /** Stops everything, stage by stage, and returns when nothing runs any more, whoever began it. */
  void stopAll() {
    List<List<Part>> lastFirst = beginStopping();
    synchronized (stopLock) {
      lastFirst.forEach(Supervisor::stopTogether);
    }
  }

  private static void stopTogether(List<Part> stage) {
    CompletableFuture.allOf(
            stage.stream()
                .map(part -> CompletableFuture.runAsync(part::stop, Supervisor::thread))
                .toArray(CompletableFuture[]::new))
        .join();
  }

  private synchronized List<List<Part>> beginStopping() {
    stopping = true;
    firstDeath.completeExceptionally(new Stopping());
    return running.descendingMap().values().stream().map(List::copyOf).toList();
  }

  private static void thread(Runnable work) {
    new Thread(work, "stop").start();
  }
}
