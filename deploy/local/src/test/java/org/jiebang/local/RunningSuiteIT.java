package org.jiebang.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jiebang.servers.Database;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class RunningSuiteIT {

  @TempDir private static @Nullable Path repository;

  private static @Nullable Suite running;

  @BeforeAll
  static void start() throws Exception {
    running = new Suite(Objects.requireNonNull(repository));
    running.upAndReady("--as-of", "2024-02-29");
  }

  @AfterAll
  static void stop() {
    suite().close();
  }

  private static Suite suite() {
    return Objects.requireNonNull(running);
  }

  @Test
  void saysWhereEverythingIsAndHowLongItTook() throws Exception {
    assertThat(suite().saidFirst())
        .contains("PostgreSQL 17", "Kafka", "plan-service", "notification-service", "gateway")
        .containsPattern("ready in \\d+ s, \\d\\.\\d GiB resident")
        .contains("dept:<department>", "种子 → " + suite().ports.gatewayUri() + " 两院");
  }

  @Test
  void tellsEveryServiceWhatItNeeds() throws Exception {
    PortPlan ports = suite().ports;

    assertThat(suite().get("/api/project/x"))
        .isEqualTo(
            "jdbc:postgresql://127.0.0.1:%d/project 2024-02-29 %s"
                .formatted(ports.postgres(), ports.issuerUri()));
  }

  @Test
  void everyServiceHasItsOwnDatabaseAndAPasswordNobodyElseCanRead() throws Exception {
    Database plan = suite().database(Service.PLAN);
    Database trespass =
        new Database(plan.host(), plan.port(), "project", plan.user(), plan.password());

    assertThatThrownBy(trespass::connect)
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied");
    try (Stream<Path> secrets = Files.list(suite().workplace.secrets())) {
      assertThat(secrets)
          .hasSize(5)
          .allSatisfy(
              file ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                      .isEqualTo("rw-------"));
    }
  }

  @Test
  void printsATokenAndNothingElse() throws Exception {
    assertThat(suite().launch("token", "dept:pediatrics@gytcm").waitFor()).isZero();

    assertThat(suite().said("out").strip()).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
    assertThat(suite().said("err")).isEmpty();
  }

  @Test
  void hasNoTokenForAStranger() throws Exception {
    assertThat(suite().launch("token", "nobody").waitFor()).isEqualTo(1);

    assertThat(suite().said("out")).isEmpty();
    assertThat(suite().said("err")).contains("no demo account nobody", "dept:<department>");
  }

  @Test
  void oneDataFolderServesOneLauncher() throws Exception {
    assertThat(suite().up().waitFor()).isEqualTo(1);

    assertThat(suite().said("err")).contains("already runs here (process ");
    assertThat(suite().get("/health")).contains("UP");
  }
}
