package org.jiebang.servers.containers;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.testcontainers.dockerclient.DockerClientProviderStrategy;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.ImageNameSubstitutor;

/** Whether there is a Docker engine that has our images. */
public final class DockerEngine {

  private static final Duration PULL_LIMIT = Duration.ofMinutes(5);

  private DockerEngine() {}

  /**
   * Asks the engine for an image, if there is any sign of an engine, and has it pulled once if it
   * is missing. Testcontainers' own search without an engine takes seconds and fills the log, and
   * without a registry it tries for two minutes.
   *
   * @param image with its tag
   * @return true if a container of this image can be started
   */
  public static boolean has(String image) {
    if (!isHinted(System.getenv(), Path.of(System.getProperty("user.home")))) {
      return false;
    }
    try {
      DockerImageName name = ImageNameSubstitutor.instance().apply(DockerImageName.parse(image));
      DockerClient engine = client();
      return isPresent(engine, name) || isPulled(engine, name);
    } catch (RuntimeException e) {
      return false;
    }
  }

  /** Not Testcontainers' usual client, which would first pull and start a container of its own. */
  private static DockerClient client() {
    List<DockerClientProviderStrategy> strategies =
        ServiceLoader.load(DockerClientProviderStrategy.class).stream()
            .map(ServiceLoader.Provider::get)
            .collect(Collectors.toCollection(ArrayList::new));
    return DockerClientProviderStrategy.getFirstValidStrategy(strategies).getDockerClient();
  }

  private static boolean isPresent(DockerClient engine, DockerImageName name) {
    try {
      engine.inspectImageCmd(name.asCanonicalNameString()).exec();
      return true;
    } catch (NotFoundException e) {
      return false;
    }
  }

  private static boolean isPulled(DockerClient engine, DockerImageName name) {
    try {
      return engine
          .pullImageCmd(name.getUnversionedPart())
          .withTag(name.getVersionPart())
          .start()
          .awaitCompletion(PULL_LIMIT.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
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
