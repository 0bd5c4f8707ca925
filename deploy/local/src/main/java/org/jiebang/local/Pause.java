package org.jiebang.local;

/** 稍候: between two looks at something that gives no sign of its own. */
final class Pause {

  private static final long MILLIS = 150;

  private Pause() {}

  static void briefly() {
    try {
      Thread.sleep(MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Supervisor.Stopping();
    }
  }
}
