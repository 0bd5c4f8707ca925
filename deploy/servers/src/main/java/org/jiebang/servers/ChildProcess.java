package org.jiebang.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A process and what descends from it, as something to be signalled. */
final class ChildProcess {

  private final ProcessHandle process;

  ChildProcess(ProcessHandle process) {
    this.process = process;
  }

  long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return isAlive(process);
  }

  /**
   * A zombie counts as dead: where the first process of a container reaps nobody, orphans stay
   * zombies for ever.
   */
  static boolean isAlive(ProcessHandle process) {
    return process.isAlive() && !isZombie(process.pid());
  }

  private static boolean isZombie(long pid) {
    Path proc = Path.of("/proc", Long.toString(pid));
    try (Stream<Path> threads = Files.list(proc.resolve("task"))) {
      String stat = Files.readString(proc.resolve("stat"), StandardCharsets.ISO_8859_1);
      // The program's name stands in brackets before the state and may itself contain brackets. The
      // first thread may be a zombie while others still hold the port.
      return stat.startsWith(") Z", stat.lastIndexOf(')')) && threads.count() == 1;
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }

  /** Asks the process to end, and ends it by force if it has not done so in time. */
  void end(String signal, Duration limit) {
    // A stopped process would take the signal only after it is continued.
    send("CONT", family());
    send(signal, List.of(process));
    if (!hasEndedWithin(limit)) {
      kill();
    }
  }

  /** SIGKILL to the process and its children at once, as if the machine had lost them. */
  void kill() {
    List<ProcessHandle> family = family();
    family.forEach(ProcessHandle::destroyForcibly);
    family.forEach(each -> awaitEnd(each, Duration.ofSeconds(10)));
  }

  void pause() {
    send("STOP", family());
  }

  void resume() {
    send("CONT", family());
  }

  boolean hasEndedWithin(Duration limit) {
    return awaitEnd(process, limit);
  }

  private List<ProcessHandle> family() {
    return Stream.concat(Stream.of(process), process.descendants()).toList();
  }

  private static boolean awaitEnd(ProcessHandle process, Duration limit) {
    long end = System.nanoTime() + limit.toNanos();
    while (isAlive(process) && System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
    return !isAlive(process);
  }

  /** Through the shell, whose {@code kill} is built in: slim images have no such program. */
  private static void send(String signal, List<ProcessHandle> processes) {
    List<String> pids =
        processes.stream()
            .filter(ChildProcess::isAlive)
            .map(each -> Long.toString(each.pid()))
            .toList();
    if (pids.isEmpty()) {
      return;
    }
    try {
      new ProcessBuilder("sh", "-c", "kill -" + signal + " " + String.join(" ", pids))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
