package org.jiebang.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jiebang.servers.ServerStartException.Reason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresIT {

  @TempDir static Path folder;
  static Postgres postgres;

  @BeforeAll
  static void start() {
    postgres = Postgres.start(Postgres.Settings.keptIn(folder));
  }

  @AfterAll
  static void stop() {
    postgres.close();
  }

  @Test
  void isVersion17AndDurable() throws Exception {
    Database database = postgres.asSuperuser("postgres");

    assertThat(answer(database, "show server_version")).startsWith("17.");
    assertThat(answer(database, "show fsync")).isEqualTo("on");
    assertThat(answer(database, "show data_checksums")).isEqualTo("on");
    assertThat(answer(database, "show listen_addresses")).isEqualTo("127.0.0.1");
  }

  @Test
  void keepsWhatWasCommittedThroughAKillAndAnOrderlyRestart() throws Exception {
    Database database = postgres.createDatabase("kept", "kept", "secret");
    execute(database, "create table promises (text text)", "insert into promises values ('承诺')");
    long pid = postgres.pid();

    postgres.kill();
    assertThat(postgres.isRunning()).isFalse();
    assertThatThrownBy(database::connect).isInstanceOf(SQLException.class);
    postgres.restart();
    assertThat(answer(database, "select text from promises")).isEqualTo("承诺");
    postgres.restart();

    assertThat(answer(database, "select text from promises")).isEqualTo("承诺");
    assertThat(postgres.pid()).isNotEqualTo(pid);
  }

  @Test
  void answersNobodyWhileItIsFrozen() throws Exception {
    Database database = postgres.asSuperuser("postgres");
    try (Connection open = database.connect()) {
      postgres.pause();
      assertThat(open.isValid(1)).isFalse();
      postgres.resume();
    }

    assertThat(answer(database, "select 1")).isEqualTo("1");
  }

  @Test
  void letsOnlyTheOwnerIntoADatabase() {
    Database plan = postgres.createDatabase("plan", "plan", "plan-secret");
    Database indicator = postgres.createDatabase("indicator", "indicator", "indicator-secret");
    Database intruder =
        new Database(plan.host(), plan.port(), "plan", indicator.user(), indicator.password());

    assertThatThrownBy(intruder::connect)
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied for database");
  }

  @Test
  void letsNobodyInWithoutThePassword() {
    Database superuser =
        new Database("127.0.0.1", postgres.port(), "postgres", "postgres", "postgres");

    assertThatThrownBy(superuser::connect).hasMessageContaining("authentication failed");
  }

  @Test
  void makesADatabaseTwiceWithoutHarm() throws Exception {
    Database first = postgres.createDatabase("twice", "twice", "old");
    execute(first, "create table promises (text text)");

    Database second = postgres.createDatabase("twice", "twice", "it's new");

    assertThat(answer(second, "select count(*) from promises")).isEqualTo("0");
    assertThatThrownBy(first::connect).hasMessageContaining("authentication failed");
  }

  @Test
  void removesADatabaseInUse() throws Exception {
    Database database = postgres.createDatabase("removed", "removed", "secret");

    try (Connection open = database.connect()) {
      postgres.dropDatabase("removed");

      assertThat(open.isValid(2)).isFalse();
    }
    assertThatThrownBy(database::connect).hasMessageContaining("does not exist");
  }

  @Test
  void takesNoNameThatWouldNeedQuotes() {
    assertThatThrownBy(() -> postgres.createDatabase("plan; drop", "plan", "plan"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void losesConnectionsToTheProxyAndServesTheNextOne() throws Exception {
    Database database = postgres.createDatabase("proxied", "proxied", "secret");
    try (FaultProxy proxy = FaultProxy.inFrontOf(postgres.port());
        Connection open = database.through(proxy.port()).connect()) {
      assertThat(open.isValid(2)).isTrue();

      proxy.cut();
      assertThat(open.isValid(2)).isFalse();
      assertThatThrownBy(() -> database.through(proxy.port()).connect())
          .hasMessageContaining("refused");
      proxy.restore();

      assertThat(answer(database.through(proxy.port()), "select 1")).isEqualTo("1");
    }
  }

  @Test
  void saysWhichPortIsTaken() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Postgres.Settings settings = Postgres.Settings.temporary().onPort(other.getLocalPort());

      assertThatThrownBy(() -> Postgres.start(settings))
          .isInstanceOfSatisfying(
              ServerStartException.class, e -> assertThat(e.reason()).isEqualTo(Reason.PORT_TAKEN))
          .hasMessageStartingWith("PostgreSQL cannot listen on port " + other.getLocalPort());
    }
  }

  @Test
  void refusesAFolderThatIsServed() {
    assertThatThrownBy(() -> Postgres.start(Postgres.Settings.keptIn(folder)))
        .isInstanceOfSatisfying(
            ServerStartException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.FOLDER_IN_USE));
    assertThat(postgres.isRunning()).isTrue();
    assertThat(folder.resolve("started-by")).exists();
  }

  @Test
  void refusesAFolderOfAnotherVersion(@TempDir Path old) throws Exception {
    Files.createDirectories(old.resolve("data"));
    Files.writeString(old.resolve("data").resolve("PG_VERSION"), "14\n");

    assertThatThrownBy(() -> Postgres.start(Postgres.Settings.keptIn(old)))
        .isInstanceOfSatisfying(
            ServerStartException.class, e -> assertThat(e.reason()).isEqualTo(Reason.OTHER_VERSION))
        .hasMessageContaining("holds data of PostgreSQL 14 and this is PostgreSQL 17");
  }

  @Test
  void quotesItsLastWordsWhenItCannotStart() {
    Postgres.Settings settings = Postgres.Settings.temporary().with("wal_level", "none");

    assertThatThrownBy(() -> Postgres.start(settings))
        .hasMessageContaining("PostgreSQL ended while it was starting")
        .hasMessageContaining("wal_level");
  }

  @Test
  void runsForRootWhereNamespacesAreForbidden() throws Exception {
    assumeThat(System.getProperty("user.name")).isEqualTo("root");
    assumeThat(Detached.isInstalled("setpriv")).isTrue();

    Path temporary;
    try (Postgres other = Postgres.start(Postgres.Settings.temporary(), Account.NOBODY)) {
      temporary = other.folder().path();
      assertThat(answer(other.asSuperuser("postgres"), "select 1")).isEqualTo("1");
    }
    assertThat(temporary).doesNotExist();
  }

  private static void execute(Database database, String... statements) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  private static String answer(Database database, String query) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
