package org.jiebang.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreeMemoryTest {

  @TempDir Path root;

  @Test
  void isWhatTheMachineHasWhereNoContainerSaysLess() throws Exception {
    write("proc/meminfo", "MemTotal: 8000000 kB\nMemAvailable:    3000000 kB\n");
    write("sys/fs/cgroup/memory.max", "max\n");
    write("sys/fs/cgroup/memory.current", "1000\n");

    assertThat(new FreeMemory(root).bytes()).hasValue(3_000_000L * 1024);
  }

  @Test
  void isWhatTheContainerLeavesAndCouldReclaim() throws Exception {
    write("proc/meminfo", "MemAvailable:    3000000 kB\n");
    write("sys/fs/cgroup/memory.max", "2000000000\n");
    write("sys/fs/cgroup/memory.current", "1500000000\n");
    write("sys/fs/cgroup/memory.stat", "anon 5\ninactive_file 300000000\n");

    assertThat(new FreeMemory(root).bytes()).hasValue(800_000_000L);
  }

  @Test
  void isUnknownWhereNobodySays() {
    assertThat(new FreeMemory(root).bytes()).isEmpty();
  }

  private void write(String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
