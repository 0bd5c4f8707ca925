package org.jiebang.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import org.jiebang.servers.ServerStartException.Reason;
import org.jspecify.annotations.Nullable;

/** The file a server writes its log to, and what can be learned from its end. */
final class ServerLog {

  private static final int LAST_WORDS = 20;
  private static final long LONG = 10 << 20;

  private final String server;
  private final Path file;
  private final long from;

  private ServerLog(String server, Path file, long from) {
    this.server = server;
    this.file = file;
    this.from = from;
  }

  /** What is appended from now on; a kept folder's log also tells of former lives. */
  static ServerLog fromNowOn(String server, Path file) throws IOException {
    if (file.toFile().length() > LONG) {
      Files.move(
          file,
          file.resolveSibling(file.getFileName() + ".old"),
          StandardCopyOption.REPLACE_EXISTING);
    }
    return new ServerLog(server, file, file.toFile().length());
  }

  Path file() {
    return file;
  }

  boolean says(String words) {
    return text().contains(words);
  }

  ServerStartException diagnose(int port) {
    String text = text();
    if (text.contains("Address already in use")) {
      return new ServerStartException(
          Reason.PORT_TAKEN,
          "%s cannot listen on port %d or a port beside it because another process does: end that process or choose another port."
              .formatted(server, port));
    }
    if (text.contains("No space left on device")) {
      return new ServerStartException(
          Reason.NO_DISK,
          "%s found no space left on the disk of %s: free some, or choose another folder."
              .formatted(server, file.getParent()));
    }
    if (text.contains("Cannot allocate memory")
        || text.contains("insufficient memory")
        || text.contains("Could not reserve enough space")
        || text.contains("java.lang.OutOfMemoryError")) {
      return new ServerStartException(
          Reason.NO_MEMORY,
          "%s got too little memory from this machine: end other programs and start again."
              .formatted(server));
    }
    return new ServerStartException(
        Reason.FAILED,
        "%s ended while it was starting; the end of %s says:%n%s"
            .formatted(server, file, lastWords()));
  }

  ServerStartException tooSlow(Duration limit, @Nullable Throwable cause) {
    return new ServerStartException(
        Reason.TOO_SLOW,
        "%s was not ready after %d s: allow it more time, or read %s, which ends with:%n%s"
            .formatted(server, limit.toSeconds(), file, lastWords()),
        cause);
  }

  private String lastWords() {
    List<String> lines = text().lines().toList();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_WORDS), lines.size()));
  }

  private String text() {
    try {
      byte[] all = Files.readAllBytes(file);
      int start = (int) Math.min(from, all.length);
      return new String(all, start, all.length - start, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
