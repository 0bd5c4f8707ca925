package org.jiebang.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jiebang.servers.ServerStartException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerHomeTest {

  @TempDir Path root;

  @Test
  void isFoundFromAnyFolderOfTheProject() throws IOException {
    Path home = built(root.resolve("deploy/servers/target/broker"));
    Path module = Files.createDirectories(root.resolve("platform/bus"));

    assertThat(BrokerHome.find(null, module)).isEqualTo(home);
    assertThat(BrokerHome.find(null, root)).isEqualTo(home);
  }

  @Test
  void isTheFolderThatIsNamed() throws IOException {
    Path home = built(root.resolve("elsewhere"));

    assertThat(BrokerHome.find(home.toString(), Path.of("/"))).isEqualTo(home);
  }

  @Test
  void saysWhatToRunWhenItIsNotThere() {
    assertThatThrownBy(() -> BrokerHome.find(null, root))
        .isInstanceOfSatisfying(
            ServerStartException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_BUILT))
        .hasMessageContaining("run ./mvnw -pl deploy/servers");
  }

  private static Path built(Path home) throws IOException {
    Files.createDirectories(home);
    Files.createFile(home.resolve("kafka_2.13.jar"));
    return home;
  }
}
