package org.jiebang.local.tether;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/**
 * Ties a program to the process that started it: standard input ends when the starter does, however
 * it does, and then this one ends too, in order if it can.
 */
public final class Tether {

  private static final int TERMINATED = 143;
  private static final int STUCK = 1;
  private static final long PATIENCE_MILLIS = 20_000;

  private Tether() {}

  /**
   * Runs a program.
   *
   * @param args its main class, and its own arguments
   * @throws Exception what its main method throws
   */
  public static void main(String[] args) throws Exception {
    daemon("tether", Tether::endWithStarter).start();
    try {
      Class.forName(args[0])
          .getMethod("main", String[].class)
          .invoke(null, (Object) Arrays.copyOfRange(args, 1, args.length));
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  private static void endWithStarter() {
    awaitEndOfInput();
    daemon("tether-limit", Tether::endAnyway).start();
    Runtime.getRuntime().exit(TERMINATED);
  }

  private static void awaitEndOfInput() {
    try {
      System.in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // As good as its end.
      return;
    }
  }

  private static void endAnyway() {
    try {
      Thread.sleep(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(STUCK);
  }

  private static Thread daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
