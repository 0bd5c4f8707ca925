package org.jiebang.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/** 可用内存: of this machine or this container, whichever is less. */
final class FreeMemory {

  private final Path root;

  FreeMemory(Path root) {
    this.root = root;
  }

  /** In bytes; nothing where the operating system does not say. */
  OptionalLong bytes() {
    return LongStream.concat(machine().stream(), container().stream()).min();
  }

  private OptionalLong machine() {
    return number(lines("proc/meminfo"), "MemAvailable:").stream()
        .map(kilobytes -> kilobytes * 1024)
        .findFirst();
  }

  private OptionalLong container() {
    List<String> limit = lines("sys/fs/cgroup/memory.max");
    List<String> used = lines("sys/fs/cgroup/memory.current");
    if (limit.isEmpty() || used.isEmpty() || limit.get(0).equals("max")) {
      return OptionalLong.empty();
    }
    long reclaimable = number(lines("sys/fs/cgroup/memory.stat"), "inactive_file").orElse(0);
    return OptionalLong.of(
        Long.parseLong(limit.get(0)) - Long.parseLong(used.get(0)) + reclaimable);
  }

  private static OptionalLong number(List<String> lines, String label) {
    return lines.stream()
        .filter(line -> line.startsWith(label))
        .mapToLong(line -> Long.parseLong(line.substring(label.length()).strip().split(" ", 2)[0]))
        .findFirst();
  }

  private List<String> lines(String file) {
    try {
      return Files.readAllLines(root.resolve(file));
    } catch (IOException e) {
      return List.of();
    }
  }
}
