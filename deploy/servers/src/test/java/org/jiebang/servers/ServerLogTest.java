package org.jiebang.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jiebang.servers.ServerStartException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerLogTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void aLogWithAPast() throws IOException {
    file = Files.writeString(folder.resolve("server.log"), "Address already in use, a year ago\n");
  }

  @ParameterizedTest
  @CsvSource({
    "could not bind IPv4 address: Address already in use, PORT_TAKEN",
    "could not write to file: No space left on device, NO_DISK",
    "could not map anonymous shared memory: Cannot allocate memory, NO_MEMORY",
    "There is insufficient memory for the Java Runtime Environment, NO_MEMORY",
    "something nobody has thought of, FAILED"
  })
  void tellsTheReasonFromTheServersWords(String words, Reason reason) throws IOException {
    ServerLog log = ServerLog.fromNowOn("Kafka", file);
    Files.writeString(file, words, StandardOpenOption.APPEND);

    assertThat(log.diagnose(9092).reason()).isEqualTo(reason);
  }

  @Test
  void quotesTheEndAndNothingOfFormerLives() throws IOException {
    ServerLog log = ServerLog.fromNowOn("Kafka", file);
    Files.writeString(file, "last words", StandardOpenOption.APPEND);

    assertThat(log.diagnose(9092))
        .hasMessageEndingWith("last words")
        .hasMessageNotContaining("a year ago");
  }
}
