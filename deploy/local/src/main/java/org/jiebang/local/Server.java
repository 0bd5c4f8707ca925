package org.jiebang.local;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.jiebang.servers.LocalServer;

/**
 * 服务器: PostgreSQL or Kafka.
 *
 * @param name as people call it
 * @param log where it writes
 * @param server the running server
 */
record Server(String name, Path log, LocalServer server) implements Part {

  @Override
  public CompletableFuture<Ending> ended() {
    return ProcessHandle.of(server.pid())
        .map(process -> process.onExit().thenApply(ended -> Ending.unknown()))
        .orElseGet(() -> CompletableFuture.completedFuture(Ending.unknown()));
  }

  @Override
  public void stop() {
    server.close();
  }
}
