package org.jiebang.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * 目录: where what the build made is found, and where data are kept.
 *
 * @param repository the folder that holds {@code deploy}
 * @param data the folder for everything that is written
 */
record Workplace(Path repository, Path data) {

  static Workplace of(Path repository) {
    String data = System.getenv("JIEBANG_DATA");
    return new Workplace(
        repository,
        data == null || data.isEmpty()
            ? repository.resolve(".data")
            : Path.of(data).toAbsolutePath());
  }

  Path jar(Service service) {
    return built(service.artifact(), service.artifact());
  }

  Path seedsJar() {
    return built("seeds", "seeds");
  }

  Path launcherJar() {
    return built("deploy/local", "local");
  }

  Path tetherJar() {
    return built("deploy/local", "local-tether");
  }

  private Path built(String module, String name) {
    return repository.resolve(module).resolve("target").resolve(name + ".jar");
  }

  Path console() {
    return repository.resolve("console").resolve("dist");
  }

  Path log(String name) {
    return logs().resolve(name + ".log");
  }

  Path logs() {
    return data.resolve("logs");
  }

  Path postgres() {
    return data.resolve("postgres");
  }

  Path kafka() {
    return data.resolve("kafka");
  }

  Path secrets() {
    return data.resolve("secrets");
  }

  /** Of classes, for quick starts; as good after {@code --fresh} as before. */
  Path archives() {
    return data.resolve("archives");
  }

  Path lock() {
    return data.resolve("launcher.lock");
  }

  /**
   * There as long as everything is healthy and loaded, with the launcher's number: what {@code
   * deploy/up --detach} waits for.
   */
  Path readyMark() {
    return data.resolve("ready");
  }

  /** There once the seeds are loaded. */
  Path seededMark() {
    return data.resolve("seeds-loaded");
  }

  /** As an operator would type it. */
  Path shown(Path path) {
    return path.startsWith(repository) ? repository.relativize(path) : path;
  }

  void prepare() throws IOException {
    Files.createDirectories(logs());
    Files.createDirectories(archives());
  }

  void empty() throws IOException {
    for (Path each : List.of(postgres(), kafka(), secrets(), seededMark())) {
      delete(each);
    }
  }

  private static void delete(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> all = Files.walk(root)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
