package org.jiebang.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiebang.servers.ServerStartException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL 17 server as a child process, durable as in production (fsync on), reachable over
 * loopback only and by password only. It ends when this process ends, however that happens.
 */
public final class Postgres extends LocalServer implements PostgresServer {

  private static final String NAME = "PostgreSQL";
  private static final String HOST = "127.0.0.1";

  private final Settings settings;
  private final int port;
  private final Account account;
  private final Path programs;
  private final Cluster cluster;
  private @Nullable PostgresGuard guard;

  /**
   * How a server is started.
   *
   * @param folder where data and log are kept, or null for a temporary folder
   * @param port what it listens on, or 0 for a free one
   * @param startLimit how long it may take to be ready; recovery after a crash counts
   * @param parameters what {@code postgresql.conf} would say beyond our own few
   */
  public record Settings(
      @Nullable Path folder, int port, Duration startLimit, Map<String, String> parameters) {

    /** Copies the parameters. */
    public Settings {
      parameters = Map.copyOf(parameters);
    }

    /**
     * A server whose data go when it is closed.
     *
     * @return settings with a free port
     */
    public static Settings temporary() {
      return new Settings(null, 0, Duration.ofSeconds(60), Map.of());
    }

    /**
     * A server whose data stay.
     *
     * @param folder where
     * @return settings with a free port
     */
    public static Settings keptIn(Path folder) {
      return new Settings(folder, 0, Duration.ofSeconds(60), Map.of());
    }

    /**
     * Listens on a certain port.
     *
     * @param value its number
     * @return the changed settings
     */
    public Settings onPort(int value) {
      return new Settings(folder, value, startLimit, parameters);
    }

    /**
     * May take another time to start than a minute.
     *
     * @param value how long
     * @return the changed settings
     */
    public Settings startingWithin(Duration value) {
      return new Settings(folder, port, value, parameters);
    }

    /**
     * Sets one of the server's own parameters.
     *
     * @param key its name in PostgreSQL's documentation
     * @param value its value
     * @return the changed settings
     */
    public Settings with(String key, String value) {
      Map<String, String> more = new TreeMap<>(parameters);
      more.put(key, value);
      return new Settings(folder, port, startLimit, more);
    }
  }

  private Postgres(Settings settings, Account account, Path programs) {
    super(DataFolder.of(NAME, settings.folder()));
    this.settings = settings;
    this.port = settings.port() == 0 ? Ports.free() : settings.port();
    this.account = account;
    this.programs = programs;
    this.cluster = new Cluster(folder(), account, programs);
  }

  /**
   * Starts a server and waits until it serves.
   *
   * @param settings how
   * @return the running server
   * @throws ServerStartException if it cannot start, with the reason
   */
  public static Postgres start(Settings settings) {
    return start(settings, Account.suitable());
  }

  static Postgres start(Settings settings, Account account) {
    Path programs = programsFor(account);
    return started(() -> new Postgres(settings, account, programs));
  }

  private static Path programsFor(Account account) {
    try {
      return PostgresBinaries.unpackedIn(account.cache());
    } catch (IOException e) {
      throw new ServerStartException(
          Reason.FAILED,
          "PostgreSQL's programs could not be unpacked (%s): see that the home folder or %s can be written."
              .formatted(e, System.getProperty("java.io.tmpdir")),
          e);
    }
  }

  /**
   * The port it listens on.
   *
   * @return the same one after every restart
   */
  public int port() {
    return port;
  }

  /**
   * The JDBC address of a database.
   *
   * @param database its name
   * @return the address, without user and password
   */
  public String jdbcUrl(String database) {
    return asSuperuser(database).jdbcUrl();
  }

  @Override
  public Database createDatabase(String name, String user, String password) {
    return DatabaseOwners.create(asSuperuser("postgres"), name, user, password);
  }

  @Override
  public void dropDatabase(String name) {
    DatabaseOwners.drop(asSuperuser("postgres"), name);
  }

  @Override
  public Database asSuperuser(String database) {
    return new Database(HOST, port, database, "postgres", cluster.superuserPassword());
  }

  /** Fast: ends the connections, where TERM would wait until the clients do. */
  @Override
  String stopSignal() {
    return "INT";
  }

  /** Immediate, but unlike a kill it gives its shared memory back. */
  @Override
  String discardSignal() {
    return "QUIT";
  }

  @Override
  void ending() {
    if (guard != null) {
      guard.dismiss();
      guard = null;
    }
  }

  @Override
  void launch() throws IOException {
    Ports.requireFree(port, NAME);
    ServerLog log = ServerLog.fromNowOn(NAME, folder().file("postgres.log"));
    cluster.makeIfMissing(log);
    long limit = System.nanoTime() + settings.startLimit().toNanos();
    while (!serves(spawn(command(), log), log, limit)) {
      // Children of a killed server hold its shared memory for a moment longer.
      log = ServerLog.fromNowOn(NAME, log.file());
    }
  }

  private boolean serves(Process process, ServerLog log, long limit) throws IOException {
    guard =
        PostgresGuard.over(
            process.pid(),
            folder().isTemporary() ? discardSignal() : stopSignal(),
            temporaryFolder());
    for (SQLException refusal = refusal(); refusal != null; refusal = refusal()) {
      if (endsWithinMoments(process)) {
        ending();
        if (log.says("pre-existing shared memory block") && System.nanoTime() < limit) {
          return false;
        }
        throw log.diagnose(port);
      }
      if (System.nanoTime() > limit) {
        throw log.tooSlow(settings.startLimit(), refusal);
      }
    }
    return true;
  }

  private @Nullable SQLException refusal() {
    try (Connection connection = asSuperuser("postgres").connect()) {
      return connection.isValid(5)
          ? null
          : new SQLException("It accepts connections and does not answer");
    } catch (SQLException e) {
      return e;
    }
  }

  private static boolean endsWithinMoments(Process process) {
    return new ChildProcess(process.toHandle()).hasEndedWithin(Duration.ofMillis(50));
  }

  private @Nullable Path temporaryFolder() {
    return folder().isTemporary() ? folder().path() : null;
  }

  private List<String> command() {
    Map<String, String> parameters = new TreeMap<>();
    parameters.put("listen_addresses", HOST);
    parameters.put("port", Integer.toString(port));
    parameters.put("unix_socket_directories", "");
    parameters.put("fsync", "on");
    parameters.put("shared_buffers", "64MB");
    parameters.put("max_connections", "100");
    parameters.put("timezone", "UTC");
    parameters.put("log_timezone", "UTC");
    parameters.putAll(settings.parameters());
    List<String> command = new ArrayList<>();
    command.add(programs.resolve("bin").resolve("postgres").toString());
    command.addAll(List.of("-D", cluster.data().toString()));
    parameters.forEach((key, value) -> command.addAll(List.of("-c", key + "=" + value)));
    return account.command(command);
  }
}
