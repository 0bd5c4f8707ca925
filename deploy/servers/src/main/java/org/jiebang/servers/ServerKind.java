package org.jiebang.servers;

import java.util.Locale;
import java.util.function.Supplier;
import org.jiebang.servers.containers.DockerEngine;
import org.jspecify.annotations.Nullable;

/**
 * Where the servers of a test run: as asked for, else in containers if that is possible, else as
 * child processes.
 */
enum ServerKind {
  AS_POSSIBLE,
  EMBEDDED,
  CONTAINERS;

  private static final String PROPERTY = "jiebang.servers";
  private static final String VARIABLE = "JIEBANG_SERVERS";

  static ServerKind asked() {
    return of(System.getProperty(PROPERTY, System.getenv(VARIABLE)));
  }

  static ServerKind of(@Nullable String word) {
    if (word == null || word.isBlank()) {
      return AS_POSSIBLE;
    }
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "embedded" -> EMBEDDED;
      case "containers" -> CONTAINERS;
      default ->
          throw new IllegalArgumentException(
              "%s is '%s' and can be embedded or containers".formatted(VARIABLE, word));
    };
  }

  /** Suppliers, so that no class of the loser is ever loaded. */
  <S> S start(Supplier<? extends S> embedded, Supplier<? extends S> container, String image) {
    return switch (this) {
      case EMBEDDED -> embedded.get();
      case CONTAINERS -> container.get();
      case AS_POSSIBLE -> canRun(image) ? containerOr(embedded, container) : embedded.get();
    };
  }

  private static boolean canRun(String image) {
    try {
      return DockerEngine.has(image);
    } catch (LinkageError e) {
      // Whoever excludes Testcontainers from the class path has chosen.
      return false;
    }
  }

  private static <S> S containerOr(
      Supplier<? extends S> embedded, Supplier<? extends S> container) {
    try {
      return container.get();
    } catch (RuntimeException e) {
      System.getLogger(ServerKind.class.getName())
          .log(
              System.Logger.Level.INFO,
              "No container, so an embedded server instead: {0}",
              e.getMessage());
      return embedded.get();
    }
  }
}
