package org.jiebang.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jiebang.servers.ServerStartException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir Path kept;

  @Test
  void removesATemporaryFolderWhoseStarterIsGone() throws Exception {
    DataFolder abandoned = DataFolder.of("Kafka", null);
    Files.writeString(
        abandoned.file("started-by"), "%d 1999-12-31T23:59:59Z TERM".formatted(aDeadProcess()));

    DataFolder next = DataFolder.of("Kafka", null);

    assertThat(abandoned.path()).doesNotExist();
    next.release();
  }

  @Test
  void leavesATemporaryFolderAloneWhoseStarterLives() {
    DataFolder mine = DataFolder.of("Kafka", null);

    DataFolder next = DataFolder.of("Kafka", null);

    assertThat(mine.path()).exists();
    mine.release();
    next.release();
    assertThat(mine.path()).doesNotExist();
  }

  @Test
  void leavesAKeptFolderWhereItIs() {
    DataFolder folder = DataFolder.of("Kafka", kept.resolve("kafka"));
    folder.claim();

    folder.release();

    assertThat(folder.path()).isEmptyDirectory();
  }

  @Test
  void takesNoLongDeadProcessForTheOneThatHasItsNumberNow() throws IOException {
    DataFolder folder = DataFolder.of("Kafka", kept);
    String me = ProcessHandle.current().pid() + " 1999-12-31T23:59:59Z TERM\n";
    Files.writeString(folder.file("started-by"), me + me);

    folder.claim();

    assertThat(Files.readString(folder.file("started-by"))).doesNotContain("1999");
  }

  @Test
  void saysThatItCannotBeMade() throws IOException {
    Path file = Files.createFile(kept.resolve("file"));

    assertThatThrownBy(() -> DataFolder.of("Kafka", file.resolve("below")))
        .isInstanceOfSatisfying(
            ServerStartException.class, e -> assertThat(e.reason()).isEqualTo(Reason.FAILED))
        .hasMessageContaining("choose one that can be written");
  }

  private static long aDeadProcess() throws Exception {
    Process process = new ProcessBuilder("true").start();
    process.waitFor();
    return process.pid();
  }
}
