package org.jiebang.local;

import java.io.FileDescriptor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jiebang.servers.ServerStartException;

/** 启动器: what {@code deploy/up}, {@code deploy/down} and {@code deploy/token} run. */
public final class Launcher {

  private static final int REFUSED = 1;
  private static final int IN_ORDER = 0;

  private Launcher() {}

  /**
   * Runs one of the three.
   *
   * @param args {@code up}, {@code down} or {@code token}, and what was typed behind it
   */
  public static void main(String[] args) {
    Workplace workplace =
        Workplace.of(Path.of(System.getProperty("jiebang.repository", "")).toAbsolutePath());
    System.exit(exitCode(List.of(args), workplace));
  }

  private static int exitCode(List<String> words, Workplace workplace) {
    try {
      run(words.get(0), words.subList(1, words.size()), workplace);
      return IN_ORDER;
    } catch (Supervisor.Stopping e) {
      return IN_ORDER;
    } catch (Refused e) {
      return refuse(String.valueOf(e.getMessage()));
    } catch (ServerStartException e) {
      return refuse("服务器未能启动，其余部分已停止。" + System.lineSeparator() + e.getMessage());
    } catch (IOException e) {
      return refuse("无法读写文件：%s%n%1$s cannot be read or written.".formatted(e.getMessage()));
    }
  }

  private static void run(String command, List<String> rest, Workplace workplace)
      throws IOException {
    switch (command) {
      case "up" -> up(new Up(workplace, Options.parse(rest), Progress.standard()));
      case "down" -> new Down(workplace, Progress.standard()).run();
      case "token" -> Progress.standard().say(new TokenCommand(workplace).run(rest));
      default -> throw new IllegalArgumentException(command);
    }
  }

  private static void up(Up up) throws IOException {
    Thread signalled = new Thread(() -> stopAndEnd(up), "signalled");
    Runtime.getRuntime().addShutdownHook(signalled);
    try {
      up.run();
    } finally {
      forget(signalled);
    }
  }

  /** The exit code would else be that of the signal, as if something had gone wrong. */
  private static void stopAndEnd(Up up) {
    up.stop();
    Runtime.getRuntime().halt(IN_ORDER);
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The signal was there first; the hook is waiting for us to return.
      return;
    }
  }

  private static int refuse(String sentence) {
    Progress.stream(FileDescriptor.err).println(sentence);
    return REFUSED;
  }
}
