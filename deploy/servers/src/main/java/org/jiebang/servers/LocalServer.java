package org.jiebang.servers;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jiebang.servers.ServerStartException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A server as a child process: it can be ended in order, killed, frozen and started again on the
 * same port and data.
 */
public abstract sealed class LocalServer implements AutoCloseable permits KafkaBroker, Postgres {

  private static final int ATTEMPTS = 3;

  private final DataFolder folder;
  private @Nullable ChildProcess process;

  LocalServer(DataFolder folder) {
    this.folder = folder;
  }

  /** Spawns the process and returns when it serves. */
  abstract void launch() throws IOException;

  /** The signal that asks for an orderly end. */
  abstract String stopSignal();

  /** The signal for a server whose data nobody will read again. */
  abstract String discardSignal();

  /** What to do before the process is made to end, or is followed by another. */
  void ending() {}

  /**
   * A free port is free only at the moment it is found, so losing it to a neighbour is no reason to
   * give up.
   */
  static <S extends LocalServer> S started(Supplier<S> newServer) {
    for (int attempt = 1; ; attempt++) {
      S server = newServer.get();
      try {
        server.begin();
        return server;
      } catch (RuntimeException e) {
        server.close();
        if (!lostItsPort(e) || attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private static boolean lostItsPort(RuntimeException e) {
    return e instanceof ServerStartException failure && failure.reason() == Reason.PORT_TAKEN;
  }

  DataFolder folder() {
    return folder;
  }

  final void begin() {
    ending();
    folder.claim();
    try {
      launch();
    } catch (IOException e) {
      throw new ServerStartException(
          Reason.FAILED, "The operating system did not start the server: " + e.getMessage(), e);
    }
  }

  final Process spawn(List<String> command, ServerLog log) throws IOException {
    Process spawned =
        new ProcessBuilder(Detached.from(command))
            .redirectError(ProcessBuilder.Redirect.appendTo(log.file().toFile()))
            .start();
    process = new ChildProcess(spawned.toHandle());
    folder.servedBy(spawned, stopSignal());
    return spawned;
  }

  /**
   * The number of the server's process.
   *
   * @return the process id of the running server, or of the last one that ran
   */
  public final synchronized long pid() {
    return process().pid();
  }

  /**
   * Whether the process lives, frozen or not.
   *
   * @return false after {@link #stop()}, {@link #kill()} and a crash
   */
  public final synchronized boolean isRunning() {
    return process != null && process.isAlive();
  }

  /** Ends the server in order and waits for it. */
  public final synchronized void stop() {
    if (isRunning()) {
      ending();
      process().end(stopSignal(), Duration.ofSeconds(30));
    }
  }

  /** Kills the server as a power cut would (SIGKILL), with all its children. */
  public final synchronized void kill() {
    ending();
    process().kill();
  }

  /**
   * Starts the server again on the same port and data, after ending it in order if it still runs.
   */
  public final synchronized void restart() {
    stop();
    begin();
  }

  /** Freezes the server (SIGSTOP): connections stay open and nobody answers. */
  public final synchronized void pause() {
    process().pause();
  }

  /** Lets a frozen server go on (SIGCONT). */
  public final synchronized void resume() {
    process().resume();
  }

  /** Ends the server, and removes its data if they were not to be kept. */
  @Override
  public final synchronized void close() {
    if (isRunning()) {
      ending();
      process().end(folder.isTemporary() ? discardSignal() : stopSignal(), Duration.ofSeconds(30));
    }
    folder.release();
  }

  private ChildProcess process() {
    if (process == null) {
      throw new IllegalStateException("The server was never started");
    }
    return process;
  }
}
