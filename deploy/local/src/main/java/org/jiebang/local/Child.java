package org.jiebang.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * 子进程: a program of ours. It ends with this process because we hold the other end of its standard
 * input.
 */
final class Child implements Part {

  /** Enough to write an archive of classes on a busy machine. */
  private static final Duration ORDERLY = Duration.ofSeconds(60);

  /** The exit code after SIGTERM. */
  private static final int ASKED = 143;

  private final String name;
  private final Path log;
  private final Process process;

  private Child(String name, Path log, Process process) {
    this.name = name;
    this.log = log;
    this.process = process;
  }

  static Child start(String name, List<String> command, Map<String, String> environment, Path log)
      throws IOException {
    RotatedLog.begin(log);
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    return new Child(name, log, builder.start());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Path log() {
    return log;
  }

  @Override
  public CompletableFuture<Ending> ended() {
    return process.onExit().thenApply(ended -> Ending.with(ended.exitValue()));
  }

  /** Whether it ended by itself or when it was asked to, not by force and not in a fault. */
  boolean endedInOrder() {
    return !process.isAlive() && (process.exitValue() == 0 || process.exitValue() == ASKED);
  }

  @Override
  public void stop() {
    process.destroy();
    try {
      if (!process.waitFor(ORDERLY.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
