package org.jiebang.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;
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
  void stopsEverythingInOrderWhenAskedTo() throws Exception {
    Process launcher = suite.upAndReady();

    assertThat(suite.launch("down").waitFor()).isZero();

    assertThat(launcher.waitFor()).isZero();
    assertThat(suite.everythingHasEnded()).isTrue();
    assertThat(suite.launch("token", "office").waitFor()).isEqualTo(1);
    assertThat(suite.said("err")).contains("not running", "deploy/up");
  }

  @Test
  void keepsDataBetweenStartsAndBeginsAnewOnlyWhenAsked() throws Exception {
    Process first = suite.upAndReady();
    try (Connection plan = suite.database(Service.PLAN).connect()) {
      plan.createStatement().execute("create table kept (id int)");
    }
    end(first);

    Process second = suite.upAndReady();
    try (Connection plan = suite.database(Service.PLAN).connect()) {
      plan.createStatement().execute("insert into kept values (1)");
    }
    assertThat(suite.said("out")).doesNotContain("种子");
    end(second);

    suite.upAndReady("--fresh");
    try (Connection plan = suite.database(Service.PLAN).connect()) {
      assertThatThrownBy(() -> plan.createStatement().execute("select * from kept"))
          .isInstanceOf(SQLException.class);
    }
    assertThat(suite.said("out")).contains("种子");
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

  private ProcessHandle standIn(Service service) throws Exception {
    String said = Files.readString(suite.workplace.log(service.artifact()));
    return ProcessHandle.of(Long.parseLong(said.replaceAll("(?s).*stand-in (\\d+).*", "$1")))
        .orElseThrow();
  }
}
