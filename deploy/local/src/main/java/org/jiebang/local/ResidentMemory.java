package org.jiebang.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * 占用内存: what the launcher and everything it started hold, with shared pages counted once (Pss of
 * /proc).
 */
final class ResidentMemory {

  private ResidentMemory() {}

  /** In bytes; 0 where the operating system does not say. */
  static long ofAll() {
    ProcessHandle own = ProcessHandle.current();
    return Stream.concat(Stream.of(own), own.descendants())
        .mapToLong(process -> of(process.pid()))
        .sum();
  }

  static String shown(long bytes) {
    return String.format(Locale.ROOT, "%.1f GiB", bytes / (double) (1L << 30));
  }

  private static long of(long pid) {
    try {
      List<String> lines = Files.readAllLines(Path.of("/proc", Long.toString(pid), "smaps_rollup"));
      return lines.stream()
          .filter(line -> line.startsWith("Pss:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
          .sum();
    } catch (IOException e) {
      // It has just ended, or this is not Linux.
      return 0;
    }
  }
}
