package org.jiebang.servers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A Kafka broker of one node in KRaft mode: a child process with a class path of its own, so that
 * neither its client library nor Scala meets ours. It ends when this process ends, however that
 * happens.
 */
public final class KafkaBroker extends LocalServer implements KafkaServer {

  private static final String NAME = "Kafka";
  private static final String HOST = "127.0.0.1";

  private final Settings settings;
  private final int port;
  private final int directPort;

  /**
   * How a broker is started.
   *
   * @param folder where data and log are kept, or null for a temporary folder
   * @param port what it listens on, or 0 for a free one
   * @param advertisedPort what it tells clients to connect to, or 0 for the port itself
   * @param heap its {@code -Xmx}
   * @param startLimit how long it may take to be ready
   * @param properties what {@code server.properties} would say beyond our own few
   */
  public record Settings(
      @Nullable Path folder,
      int port,
      int advertisedPort,
      String heap,
      Duration startLimit,
      Map<String, String> properties) {

    /** Copies the properties. */
    public Settings {
      properties = Map.copyOf(properties);
    }

    /**
     * A broker whose data go when it is closed.
     *
     * @return settings with a free port
     */
    public static Settings temporary() {
      return new Settings(null, 0, 0, "256m", Duration.ofSeconds(60), Map.of());
    }

    /**
     * A broker whose data stay.
     *
     * @param folder where
     * @return settings with a free port
     */
    public static Settings keptIn(Path folder) {
      return new Settings(folder, 0, 0, "256m", Duration.ofSeconds(60), Map.of());
    }

    /**
     * Listens on a certain port.
     *
     * @param value its number
     * @return the changed settings
     */
    public Settings onPort(int value) {
      return new Settings(folder, value, advertisedPort, heap, startLimit, properties);
    }

    /**
     * Sends clients to another port than the one it listens on, where a {@link FaultProxy} stands.
     *
     * @param value its number
     * @return the changed settings
     */
    public Settings advertising(int value) {
      return new Settings(folder, port, value, heap, startLimit, properties);
    }

    /**
     * Has another heap than 256 MB.
     *
     * @param value as {@code -Xmx} takes it
     * @return the changed settings
     */
    public Settings withHeap(String value) {
      return new Settings(folder, port, advertisedPort, value, startLimit, properties);
    }

    /**
     * May take another time to start than a minute.
     *
     * @param value how long
     * @return the changed settings
     */
    public Settings startingWithin(Duration value) {
      return new Settings(folder, port, advertisedPort, heap, value, properties);
    }

    /**
     * Sets one of the broker's own properties.
     *
     * @param key its name in Kafka's documentation
     * @param value its value
     * @return the changed settings
     */
    public Settings with(String key, String value) {
      Map<String, String> more = new HashMap<>(properties);
      more.put(key, value);
      return new Settings(folder, port, advertisedPort, heap, startLimit, more);
    }
  }

  private KafkaBroker(Settings settings) {
    super(DataFolder.of(NAME, settings.folder()));
    List<Integer> free = Ports.free(2);
    this.settings = settings;
    this.port = settings.port() == 0 ? free.get(0) : settings.port();
    this.directPort = free.get(1);
  }

  /**
   * Starts a broker and waits until it serves.
   *
   * @param settings how
   * @return the running broker
   * @throws ServerStartException if it cannot start, with the reason
   */
  public static KafkaBroker start(Settings settings) {
    return started(() -> new KafkaBroker(settings));
  }

  @Override
  public String bootstrapServers() {
    return HOST + ":" + advertisedPort();
  }

  /**
   * A way in that never leads through the advertised port: for a checker that must see the topics
   * while the proxy is cut.
   *
   * @return host and port of a second listener
   */
  public String directBootstrapServers() {
    return HOST + ":" + directPort;
  }

  /**
   * The port it listens on.
   *
   * @return the same one after every restart
   */
  public int port() {
    return port;
  }

  private int advertisedPort() {
    return settings.advertisedPort() == 0 ? port : settings.advertisedPort();
  }

  @Override
  String stopSignal() {
    return "TERM";
  }

  @Override
  String discardSignal() {
    return "KILL";
  }

  @Override
  void launch() throws IOException {
    Ports.requireFree(port, NAME);
    ServerLog log = ServerLog.fromNowOn(NAME, folder().file("broker.log"));
    Process process = spawn(command(writeProperties()), log);
    awaitReadyLine(process, log);
  }

  private void awaitReadyLine(Process process, ServerLog log) {
    BufferedReader output = process.inputReader();
    CompletableFuture<@Nullable String> line =
        CompletableFuture.supplyAsync(() -> firstLine(output), Daemons::start);
    String said =
        line.completeOnTimeout("", settings.startLimit().toMillis(), TimeUnit.MILLISECONDS).join();
    if (said == null) {
      throw log.diagnose(port);
    }
    if (said.isEmpty()) {
      throw log.tooSlow(settings.startLimit(), null);
    }
  }

  private static @Nullable String firstLine(BufferedReader output) {
    try {
      return output.readLine();
    } catch (IOException e) {
      return null;
    }
  }

  private List<String> command(Path properties) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + settings.heap());
    command.add("-XX:+UseSerialGC");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.add("-XX:+DisplayVMOutputToStderr");
    command.add("-XX:ErrorFile=" + folder().file("broker-crash.log"));
    command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
    command.add("-Dorg.slf4j.simpleLogger.showDateTime=true");
    command.add("-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss.SSS");
    command.add("-cp");
    command.add(BrokerHome.classPath());
    command.add("org.jiebang.servers.broker.BrokerMain");
    command.add(properties.toString());
    if (folder().isTemporary()) {
      command.add(folder().path().toString());
    }
    return command;
  }

  private Path writeProperties() throws IOException {
    Properties all = new Properties();
    all.putAll(
        BrokerProperties.forOneNode(
            folder().file("data"), port, advertisedPort(), directPort, Ports.free()));
    all.putAll(settings.properties());
    Path file = folder().file("broker.properties");
    try (Writer writer = Files.newBufferedWriter(file)) {
      all.store(writer, null);
    }
    return file;
  }
}
