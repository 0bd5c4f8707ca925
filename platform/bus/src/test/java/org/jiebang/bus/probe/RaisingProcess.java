package org.jiebang.bus.probe;

import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jiebang.bus.probe.Counters.Raise;

/**
 * A replica that raises counters as fast as it can, relays, and says before and after each commit
 * what it does. Some of its commands fail before the commit, some at it.
 */
public final class RaisingProcess {

  private static final int WRITERS = 3;

  private final Counters counters;
  private final Pairs pairs;
  private final List<UUID> raised;

  private RaisingProcess(ApplicationContext replica, List<UUID> raised) {
    this.counters = replica.getBean(Counters.class);
    this.pairs = replica.getBean(Pairs.class);
    this.raised = raised;
  }

  /** Starts one that writes these counters. */
  public static ChildProcess start(
      Probe probe, List<UUID> counters, long seed, Consumer<String> heard) {
    Map<String, Object> settings = new HashMap<>(probe.properties());
    settings.put("flyway.enabled", "false");
    settings.put("raised", String.join(",", counters.stream().map(UUID::toString).toList()));
    settings.put("seed", seed);
    return ChildProcess.run(RaisingProcess.class, settings, heard);
  }

  /** Raises until it is killed. */
  public static void main(String[] arguments) {
    List<UUID> raised =
        Stream.of(System.getProperty("raised").split(",")).map(UUID::fromString).toList();
    RaisingProcess process = new RaisingProcess(ApplicationContext.run(), raised);
    System.out.println(ChildProcess.READY);
    Random seeds = new Random(Long.getLong("seed"));
    for (int writer = 0; writer < WRITERS; writer++) {
      Random random = new Random(seeds.nextLong());
      new Thread(() -> process.raiseForEver(random)).start();
    }
  }

  private void raiseForEver(Random random) {
    while (true) {
      UUID counter = raised.get(random.nextInt(raised.size()));
      int fate = random.nextInt(10);
      Raise[] tried = new Raise[1];
      try {
        Raise raise =
            counters.raise(
                counter,
                begun -> {
                  tried[0] = begun;
                  say("begun", begun);
                  meet(fate);
                });
        say("committed", raise);
      } catch (RuntimeException e) {
        say("rolled-back", tried[0]);
      }
    }
  }

  private void meet(int fate) {
    if (fate == 0) {
      throw new IllegalStateException("thrown before the commit");
    }
    if (fate == 1) {
      pairs.promiseAnotherThatNeverComes();
    }
  }

  private static void say(String what, Raise raise) {
    System.out.println(what + " " + raise.event());
  }
}
