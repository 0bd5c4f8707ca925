package org.jiebang.servers;

/** Threads that keep no virtual machine alive. */
final class Daemons {

  private Daemons() {}

  static void start(Runnable work) {
    Thread thread = new Thread(work, "jiebang-servers");
    thread.setDaemon(true);
    thread.start();
  }
}
