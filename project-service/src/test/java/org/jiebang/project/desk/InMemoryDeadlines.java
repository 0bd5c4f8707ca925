package org.jiebang.project.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiebang.bus.DeadlineHandler;
import org.jiebang.bus.DeadlineRef;
import org.jiebang.bus.Deadlines;
import org.jiebang.bus.ReachedDeadline;
import org.jiebang.bus.Threshold;
import org.jiebang.calendar.BusinessClock;

/** Deadlines in memory, with the promises of the real ones; they are swept when asked to. */
public final class InMemoryDeadlines implements Deadlines {

  private record Waiting(DeadlineRef ref, long version, LocalDate due, Threshold threshold) {}

  private record Fired(DeadlineRef ref, long version, String threshold) {}

  private final List<Waiting> waiting = new ArrayList<>();
  private final Set<Fired> fired = new HashSet<>();
  private final BusinessClock clock;

  InMemoryDeadlines(BusinessClock clock) {
    this.clock = clock;
  }

  @Override
  public void schedule(
      DeadlineRef ref, long dueVersion, LocalDate due, List<Threshold> thresholds) {
    cancel(ref);
    thresholds.stream()
        .filter(it -> !it.on().isBefore(clock.today()))
        .filter(it -> !fired.contains(new Fired(ref, dueVersion, it.name())))
        .forEach(it -> waiting.add(new Waiting(ref, dueVersion, due, it)));
  }

  @Override
  public void cancel(DeadlineRef ref) {
    waiting.removeIf(it -> it.ref().equals(ref));
  }

  /** The days on which something will be said of it. */
  public List<LocalDate> daysOf(java.util.UUID subject) {
    return waiting.stream()
        .filter(it -> it.ref().subjectId().equals(subject))
        .map(it -> it.threshold().on())
        .sorted()
        .toList();
  }

  void sweep(DeadlineHandler handler) {
    LocalDate today = clock.today();
    List<Waiting> due =
        waiting.stream()
            .filter(it -> !it.threshold().on().isAfter(today))
            .sorted(Comparator.comparing(it -> it.threshold().on()))
            .toList();
    waiting.removeAll(due);
    due.forEach(it -> fire(it, today, handler));
  }

  private void fire(Waiting it, LocalDate today, DeadlineHandler handler) {
    fired.add(new Fired(it.ref(), it.version(), it.threshold().name()));
    LocalDate on = it.threshold().on();
    handler.reached(
        new ReachedDeadline(
            it.ref(), it.threshold().name(), on, it.due(), it.version(), on.isBefore(today)));
  }
}
