package org.jiebang.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanIT {

  @TempDir Path folder;
  private final List<Process> started = new ArrayList<>();

  /**
   * Another virtual machine that starts both servers, says their numbers and waits to be killed.
   */
  static final class Starter {
    public static void main(String[] args) throws Exception {
      Path kept = Path.of(args[0]);
      System.out.println(Postgres.start(Postgres.Settings.keptIn(kept.resolve("postgres"))).pid());
      System.out.println(
          KafkaBroker.start(KafkaBroker.Settings.keptIn(kept.resolve("kafka"))).pid());
      Postgres temporary = Postgres.start(Postgres.Settings.temporary());
      System.out.println(temporary.pid());
      System.out.println(temporary.folder().path());
      System.in.read();
    }
  }

  @AfterEach
  void killWhatIsLeft() {
    started.forEach(each -> new ChildProcess(each.toHandle()).kill());
  }

  @Test
  void serversEndWithAKilledVirtualMachine() throws Exception {
    Process starter = startElsewhere();
    List<String> said = sayings(starter, 4);
    List<ProcessHandle> servers =
        said.stream()
            .limit(3)
            .map(Long::valueOf)
            .flatMap(pid -> ProcessHandle.of(pid).stream())
            .toList();
    assertThat(servers).hasSize(3).allMatch(ChildProcess::isAlive);

    starter.destroyForcibly().waitFor();

    await()
        .atMost(Duration.ofSeconds(40))
        .until(() -> servers.stream().noneMatch(ChildProcess::isAlive));
    await().atMost(Duration.ofSeconds(10)).until(() -> !Files.exists(Path.of(said.get(3))));
  }

  @Test
  void aServerThatOutlivedItsStarterIsEndedByTheNextStart() throws Exception {
    Process starter = startElsewhere();
    ProcessHandle orphan =
        ProcessHandle.of(Long.parseLong(sayings(starter, 1).get(0))).orElseThrow();
    List<ProcessHandle> guards =
        starter
            .descendants()
            .filter(each -> each.info().command().orElse("").endsWith("sh"))
            .toList();

    guards.forEach(ProcessHandle::destroyForcibly);
    starter.destroyForcibly().waitFor();
    assertThat(ChildProcess.isAlive(orphan)).isTrue();
    try (Postgres next = Postgres.start(Postgres.Settings.keptIn(folder.resolve("postgres")));
        Connection connection = next.asSuperuser("postgres").connect()) {

      assertThat(ChildProcess.isAlive(orphan)).isFalse();
      assertThat(connection.isValid(2)).isTrue();
    }
  }

  private Process startElsewhere() throws IOException {
    Process starter =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Starter.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    started.add(starter);
    return starter;
  }

  private static List<String> sayings(Process starter, int count) {
    return starter.inputReader().lines().limit(count).toList();
  }
}
