package org.jiebang.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ends PostgreSQL when this process ends: a shell that waits for the end of its input, which a kill
 * -9 of this process brings about too. PostgreSQL itself watches nobody.
 */
final class PostgresGuard {

  private static final String SCRIPT =
      """
      trap '' INT TERM HUP
      read -r _
      kill -CONT "$2" 2>/dev/null
      kill -"$1" "$2" 2>/dev/null
      [ -n "$3" ] || exit 0
      while kill -0 "$2" 2>/dev/null; do sleep 0.1; done
      rm -rf -- "$3"
      """;

  private final Process shell;

  private PostgresGuard(Process shell) {
    this.shell = shell;
  }

  static PostgresGuard over(long pid, String signal, @Nullable Path temporary) throws IOException {
    String remove = temporary == null ? "" : temporary.toString();
    return new PostgresGuard(
        new ProcessBuilder(
                Detached.from(
                    List.of("sh", "-c", SCRIPT, "guard", signal, Long.toString(pid), remove)))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start());
  }

  /** Before its server is gone, because the number may then soon be another process'. */
  void dismiss() {
    shell.destroyForcibly();
  }
}
