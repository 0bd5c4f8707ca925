package org.jiebang.servers;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Commands run in a session of their own, where there is a program for it. */
final class Detached {

  private Detached() {}

  /**
   * Ctrl-C in a terminal reaches every process of the session: the servers shall outlive the
   * services that use them.
   */
  static List<String> from(List<String> command) {
    return isInstalled("setsid")
        ? Stream.concat(Stream.of("setsid"), command.stream()).toList()
        : command;
  }

  static boolean isInstalled(String program) {
    String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
    return Stream.of(path.split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
