package org.jiebang.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jiebang.servers.Database;
import org.jiebang.servers.Ports;

/** A repository of stand-ins, and the launcher run on it as {@code deploy/up} would. */
final class Suite implements AutoCloseable {

  private static final Path MODULE = Path.of("").toAbsolutePath();

  private final List<Process> launched = new ArrayList<>();
  private final Path repository;
  final Workplace workplace;
  final PortPlan ports = new PortPlan(freeBase());

  Suite(Path repository) throws IOException {
    this.repository = repository;
    this.workplace = new Workplace(repository, repository.resolve(".data"));
    for (Service service : Service.values()) {
      jar(workplace.jar(service), StandIn.class);
    }
    jar(workplace.seedsJar(), StandInSeeds.class);
    Files.createDirectories(repository.resolve("deploy"));
    Files.createSymbolicLink(repository.resolve("deploy/local"), MODULE);
  }

  private static int freeBase() {
    return new Random()
        .ints(20_000, 30_000)
        .filter(base -> new PortPlan(base).all().keySet().stream().noneMatch(Ports::isTaken))
        .findFirst()
        .orElseThrow();
  }

  private static void jar(Path file, Class<?> main) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main.getName());
    Files.createDirectories(file.getParent());
    String entry = main.getName().replace('.', '/') + ".class";
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest);
        InputStream type = Objects.requireNonNull(main.getResourceAsStream("/" + entry))) {
      jar.putNextEntry(new JarEntry(entry));
      type.transferTo(jar);
    }
  }

  Process launch(String... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx64m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djiebang.repository=" + repository));
    command.addAll(
        List.of("-Djiebang.broker.home=" + MODULE.resolve("../servers/target/broker").normalize()));
    command.addAll(List.of("-jar", MODULE.resolve("target/local.jar").toString()));
    command.addAll(List.of(words));
    Process process =
        new ProcessBuilder(command)
            .redirectError(output("err").toFile())
            .redirectOutput(output("out").toFile())
            .start();
    launched.add(process);
    return process;
  }

  Process up(String... more) throws IOException {
    return launch(
        Stream.concat(
                Stream.of("up", "--port-base", Integer.toString(ports.base())), Stream.of(more))
            .toArray(String[]::new));
  }

  Process upAndReady(String... more) throws IOException {
    Process launcher = up(more);
    Awaitility.await()
        .atMost(Duration.ofMinutes(3))
        .failFast(() -> assertThat(launcher.isAlive()).as(said("err") + said("out")).isTrue())
        .until(() -> Files.exists(workplace.readyMark()));
    return launcher;
  }

  private Path output(String stream) {
    return repository.resolve(stream + "-" + launched.size());
  }

  /** What the launcher started last has said. */
  String said(String stream) {
    try {
      return Files.readString(
          repository.resolve(stream + "-" + (launched.size() - 1)), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  /** What the launcher started first has said. */
  String saidFirst() throws IOException {
    return Files.readString(repository.resolve("out-0"), StandardCharsets.UTF_8);
  }

  /** A service's database as the service itself reaches it. */
  Database database(Service service) throws IOException {
    String name = service.shortName();
    return new Database(
        "127.0.0.1",
        ports.postgres(),
        name,
        name,
        new Secrets(workplace.secrets()).password(service));
  }

  String get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(ports.gatewayUri() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString()).body();
  }

  boolean everythingHasEnded() {
    return ports.all().keySet().stream().noneMatch(Ports::isTaken);
  }

  @Override
  public void close() {
    launched.forEach(process -> process.destroy());
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> launched.stream().noneMatch(Process::isAlive));
    Awaitility.await().atMost(Duration.ofMinutes(1)).until(this::everythingHasEnded);
  }
}
