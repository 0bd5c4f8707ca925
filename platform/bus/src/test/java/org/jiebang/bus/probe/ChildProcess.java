package org.jiebang.bus.probe;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A virtual machine of its own, so that a kill and a freeze are real ones. */
public final class ChildProcess implements AutoCloseable {

  /** What a process prints when it is at work. */
  public static final String READY = "READY";

  private final Process process;
  private final Consumer<String> heard;
  private final CountDownLatch ready = new CountDownLatch(1);
  private final Thread reader;

  private ChildProcess(Process process, Consumer<String> heard) {
    this.process = process;
    this.heard = heard;
    this.reader = new Thread(this::read, "child-output");
    this.reader.setDaemon(true);
  }

  /** Runs a main class of our class path, its settings as system properties. */
  public static ChildProcess run(
      Class<?> main, Map<String, Object> settings, Consumer<String> heard) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    new TreeMap<>(settings).forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      ChildProcess child = new ChildProcess(process, heard);
      child.reader.start();
      return child;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until the process has said that it is at work. */
  public ChildProcess awaitReady() {
    try {
      if (!ready.await(30, TimeUnit.SECONDS)) {
        throw new IllegalStateException("The process never became ready");
      }
      return this;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sends a signal. */
  public void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  /** Kills it as a power cut would, and hears what it had said. */
  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.waitFor();
      reader.join(TimeUnit.SECONDS.toMillis(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void read() {
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        heard.accept(line);
        if (line.equals(READY)) {
          ready.countDown();
        }
      }
    } catch (IOException e) {
      // The process is gone.
    }
  }
}
