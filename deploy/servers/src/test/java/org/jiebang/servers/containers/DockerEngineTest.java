package org.jiebang.servers.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DockerEngineTest {

  private static final Path USUAL_SOCKET = Path.of("/var/run/docker.sock");

  @TempDir Path home;

  @Test
  void seesNoneWhereNothingHintsAtOne() {
    assumeThat(USUAL_SOCKET).doesNotExist();

    assertThat(DockerEngine.isHinted(Map.of(), home)).isFalse();
  }

  @Test
  void isHintedAtByTheEnvironmentAndByTestcontainersOwnFile() throws IOException {
    assertThat(DockerEngine.isHinted(Map.of("DOCKER_HOST", "tcp://docker:2375"), home)).isTrue();

    Files.createFile(home.resolve(".testcontainers.properties"));
    assertThat(DockerEngine.isHinted(Map.of(), home)).isTrue();
  }

  @Test
  void isHintedAtByASocketThatSomebodyListensOn() throws IOException {
    assumeThat(USUAL_SOCKET).doesNotExist();
    Path socket = home.resolve("docker.sock");
    Map<String, String> environment = Map.of("XDG_RUNTIME_DIR", home.toString());

    try (ServerSocketChannel engine = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      engine.bind(UnixDomainSocketAddress.of(socket));
      assertThat(DockerEngine.isHinted(environment, home)).isTrue();
    }

    assertThat(DockerEngine.isHinted(environment, home)).isFalse();
  }
}
