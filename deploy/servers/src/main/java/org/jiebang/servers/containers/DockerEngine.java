package org.jiebang.servers.containers;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/** Whether there is a Docker engine to start containers with. */
public final class DockerEngine {

  private DockerEngine() {}

  /**
   * Asks the engine, if there is any sign of one: Testcontainers' own search without one takes
   * seconds and fills the log.
   *
   * @return true if containers can be started
   */
  public static boolean answers() {
    return isHinted(System.getenv(), Path.of(System.getProperty("user.home")))
        && DockerClientFactory.instance().isDockerAvailable();
  }

  static boolean isHinted(Map<String, String> environment, Path home) {
    return environment.containsKey("DOCKER_HOST")
        || Files.exists(home.resolve(".testcontainers.properties"))
        || sockets(environment, home).anyMatch(DockerEngine::accepts);
  }

  private static Stream<Path> sockets(Map<String, String> environment, Path home) {
    Path runtime = Path.of(environment.getOrDefault("XDG_RUNTIME_DIR", "/nonexistent"));
    return Stream.of(
        Path.of("/var/run/docker.sock"),
        runtime.resolve("docker.sock"),
        home.resolve(".docker/run/docker.sock"),
        home.resolve(".docker/desktop/docker.sock"));
  }

  private static boolean accepts(Path socket) {
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      return channel.connect(UnixDomainSocketAddress.of(socket));
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}
