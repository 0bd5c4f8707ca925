package org.jiebang.servers.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ends this process when its parent is gone: the parent holds the other end of standard input, and
 * a kill -9 lets go of it too.
 */
final class ParentWatch {

  private ParentWatch() {}

  static void begin(@Nullable Path temporary) {
    Thread thread = new Thread(() -> endWithParent(temporary), "parent-watch");
    thread.setDaemon(true);
    thread.start();
  }

  private static void endWithParent(@Nullable Path temporary) {
    awaitEndOfInput();
    if (temporary == null) {
      // In order, so that the next start need not recover.
      Runtime.getRuntime().exit(0);
    } else {
      remove(temporary);
      Runtime.getRuntime().halt(0);
    }
  }

  private static void awaitEndOfInput() {
    try {
      System.in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // An input that cannot be read has no parent behind it either.
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
    } catch (IOException | UncheckedIOException e) {
      // Another broker's start removes what is left.
    }
  }
}
