package org.jiebang.servers.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * The broker's process: formats an empty folder, serves, says so with one line, and ends when its
 * parent does.
 */
public final class BrokerMain {

  private BrokerMain() {}

  /**
   * Runs the broker.
   *
   * @param args the properties file, and the folder to remove at the end if it is temporary
   * @throws Exception if the folder cannot be formatted
   */
  public static void main(String[] args) throws Exception {
    ParentWatch.begin(args.length > 1 ? Path.of(args[1]) : null);
    try {
      serve(read(Path.of(args[0])));
    } catch (Throwable e) {
      e.printStackTrace();
      // Kafka's threads would keep a half started broker alive.
      Runtime.getRuntime().halt(1);
    }
  }

  private static void serve(Properties properties) throws Exception {
    format(properties);
    KafkaRaftServer server =
        new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM);
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "shutdown"));
    server.startup();
    System.out.println("ready");
    System.out.flush();
    server.awaitShutdown();
  }

  private static void format(Properties properties) throws Exception {
    Path data = Path.of(properties.getProperty("log.dirs"));
    if (Files.exists(data.resolve("meta.properties"))) {
      return;
    }
    Files.createDirectories(data);
    new Formatter()
        .setPrintStream(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
        .setClusterId(Uuid.randomUuid().toString())
        .setNodeId(Integer.parseInt(properties.getProperty("node.id")))
        .setControllerListenerName(properties.getProperty("controller.listener.names"))
        .setMetadataLogDirectory(data.toString())
        .addDirectory(data.toString())
        .run();
  }

  private static Properties read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }
}
