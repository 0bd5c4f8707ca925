package org.jiebang.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jiebang.servers.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(600)
class LauncherIT {

  @TempDir Path repository;

  private Suite suite;

  @BeforeEach
  void lay() throws Exception {
    suite = new Suite(repository);
  }

  @AfterEach
  void close() {
    suite.close();
  }

  @Test
  void startsEverythingServesItAndStopsInOrder() throws Exception {
    Process launcher = suite.upAndReady("--as-of", "2024-02-29");

    assertThat(suite.said("out"))
        .contains("PostgreSQL 17", "Kafka", "plan-service", "notification-service", "gateway")
        .containsPattern("ready in \\d+ s, \\d\\.\\d GiB resident")
        .contains("dept:<department>", "种子 → " + suite.ports.gatewayUri() + " 两院");
    assertThat(suite.get("/api/project/x"))
        .isEqualTo(
            "jdbc:postgresql://127.0.0.1:%d/project 2024-02-29 %s"
                .formatted(suite.ports.postgres(), suite.ports.issuerUri()));
    launcher.destroy();
    assertThat(launcher.waitFor()).isZero();
    assertThat(suite.everythingHasEnded()).isTrue();
    assertThat(suite.said("err")).isEmpty();
  }

  @Test
  void keepsDataBetweenStartsAndBeginsAnewOnlyWhenAsked() throws Exception {
    Process first = suite.upAndReady();
    try (Connection plan = database(Service.PLAN).connect()) {
      plan.createStatement().execute("create table kept (id int)");
    }
    end(first);

    Process second = suite.upAndReady();
    try (Connection plan = database(Service.PLAN).connect()) {
      plan.createStatement().execute("insert into kept values (1)");
    }
    assertThat(suite.said("out")).doesNotContain("种子");
    end(second);

    suite.upAndReady("--fresh");
    try (Connection plan = database(Service.PLAN).connect()) {
      assertThatThrownBy(() -> plan.createStatement().execute("select * from kept"))
          .isInstanceOf(SQLException.class);
    }
    assertThat(suite.said("out")).contains("种子");
  }

  @Test
  void everyServiceHasItsOwnDatabaseAndAPasswordNobodyElseCanRead() throws Exception {
    suite.upAndReady();

    Database plan = database(Service.PLAN);
    Database trespass =
        new Database(plan.host(), plan.port(), "project", plan.user(), plan.password());

    assertThatThrownBy(trespass::connect)
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied");
    try (Stream<Path> secrets = Files.list(suite.workplace.secrets())) {
      assertThat(secrets)
          .hasSize(5)
          .allSatisfy(
              file ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                      .isEqualTo("rw-------"));
    }
  }

  @Test
  void sayWhatDiedAndStopsTheRest() throws Exception {
    Process launcher = suite.upAndReady();

    standIn(Service.INDICATOR).destroyForcibly();

    assertThat(launcher.waitFor()).isEqualTo(1);
    assertThat(suite.said("err"))
        .contains(
            "indicator-service 意外结束",
            "indicator-service ended unexpectedly",
            ".data/logs/indicator-service.log");
    assertThat(suite.everythingHasEnded()).isTrue();
  }

  @Test
  void aKilledLauncherLeavesNothingBehindAndTheNextOneStartsAtOnce() throws Exception {
    Process launcher = suite.upAndReady();

    launcher.destroyForcibly().waitFor();
    Process next = suite.upAndReady();

    assertThat(next.isAlive()).isTrue();
    next.destroyForcibly().waitFor();
    assertThat(suite.launch("down").waitFor()).isZero();
    assertThat(suite.said("out")).contains("the launcher had been killed");
    assertThat(suite.everythingHasEnded()).isTrue();
  }

  @Test
  void oneDataFolderServesOneLauncher() throws Exception {
    Process first = suite.upAndReady();

    assertThat(suite.up().waitFor()).isEqualTo(1);
    assertThat(suite.said("err")).contains("already runs here (process " + first.pid() + ")");
    assertThat(suite.launch("down").waitFor()).isZero();
    assertThat(first.waitFor()).isZero();
    assertThat(suite.everythingHasEnded()).isTrue();
  }

  @Test
  void printsATokenAndNothingElse() throws Exception {
    assertThat(suite.launch("token", "office").waitFor()).isEqualTo(1);
    assertThat(suite.said("err")).contains("deploy/up");

    suite.upAndReady();
    assertThat(suite.launch("token", "dept:pediatrics@gytcm").waitFor()).isZero();

    assertThat(suite.said("out").strip()).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
    assertThat(suite.launch("token", "nobody").waitFor()).isEqualTo(1);
    assertThat(suite.said("out")).isEmpty();
    assertThat(suite.said("err")).contains("no demo account nobody", "dept:<department>");
  }

  @Test
  void startsNothingWhenAPortIsTaken() throws Exception {
    try (ServerSocket taken =
        new ServerSocket(suite.ports.kafka(), 1, InetAddress.getLoopbackAddress())) {
      Process launcher = suite.up();

      assertThat(launcher.waitFor()).isEqualTo(1);
      assertThat(suite.said("err"))
          .contains("Port %d (Kafka) is taken".formatted(taken.getLocalPort()), "--port-base");
      assertThat(suite.workplace.postgres()).doesNotExist();
    }
  }

  @Test
  void stopsInOrderEvenInTheMiddleOfStarting() throws Exception {
    Process launcher = suite.up();
    Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .until(
            () ->
                suite.said("out").contains("PostgreSQL 17") || suite.said("out").contains("Kafka"));

    launcher.destroy();

    assertThat(launcher.waitFor()).isZero();
    assertThat(suite.everythingHasEnded()).isTrue();
  }

  private void end(Process launcher) throws InterruptedException {
    launcher.destroy();
    assertThat(launcher.waitFor()).isZero();
  }

  private Database database(Service service) throws Exception {
    String name = service.shortName();
    return new Database(
        "127.0.0.1",
        suite.ports.postgres(),
        name,
        name,
        new Secrets(suite.workplace.secrets()).password(service));
  }

  private ProcessHandle standIn(Service service) throws Exception {
    String said = Files.readString(suite.workplace.log(service.artifact()));
    return ProcessHandle.of(Long.parseLong(said.replaceAll("(?s).*stand-in (\\d+).*", "$1")))
        .orElseThrow();
  }
}
