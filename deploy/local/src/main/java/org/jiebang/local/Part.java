package org.jiebang.local;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** 部件: something that runs as a process of its own and that all others need. */
interface Part {

  /** As logs and sentences call it. */
  String name();

  /** Where it writes. */
  Path log();

  /** Completes when its process ends, for whatever reason, with what is known of how it ended. */
  CompletableFuture<Ending> ended();

  /** Ends it in order and waits for that; by force if it takes too long. */
  void stop();
}
