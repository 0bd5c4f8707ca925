package org.jiebang.seeds;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * 录入: sends chapter after chapter; an entry that is refused is said and does not stop the others.
 */
final class Entering implements AutoCloseable {

  private static final int SIDE_BY_SIDE = 4;

  private final Gateway gateway;
  private final Progress progress;
  private final ExecutorService senders = Executors.newFixedThreadPool(SIDE_BY_SIDE);

  Entering(Gateway gateway, Progress progress) {
    this.gateway = gateway;
    this.progress = progress;
  }

  void enter(Chapter chapter) throws InterruptedException {
    AtomicInteger created = new AtomicInteger();
    AtomicInteger failed = new AtomicInteger();
    List<Runnable> sendings =
        chapter.entries().stream().<Runnable>map(e -> () -> send(e, created, failed)).toList();
    if (chapter.inOrder()) {
      sendings.forEach(Runnable::run);
    } else {
      together(sendings);
    }
    progress.chapter(chapter.title(), sendings.size(), created.get(), failed.get());
  }

  private void together(List<Runnable> sendings) throws InterruptedException {
    List<Future<?>> sent = sendings.stream().<Future<?>>map(senders::submit).toList();
    for (Future<?> each : sent) {
      try {
        each.get();
      } catch (java.util.concurrent.ExecutionException e) {
        throw new IllegalStateException("录入中断", e.getCause());
      }
    }
  }

  private void send(Entry entry, AtomicInteger created, AtomicInteger failed) {
    try {
      if (gateway.put(entry.path(), entry.body()) == Outcome.CREATED) {
        created.incrementAndGet();
      }
    } catch (Refused e) {
      failed.incrementAndGet();
      progress.refused(entry, e);
    }
  }

  @Override
  public void close() {
    senders.shutdownNow();
  }
}
