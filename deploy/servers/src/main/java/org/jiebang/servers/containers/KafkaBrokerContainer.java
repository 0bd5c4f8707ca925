package org.jiebang.servers.containers;

import org.jiebang.servers.KafkaServer;
import org.testcontainers.kafka.KafkaContainer;

/** A Kafka broker in a container. */
public final class KafkaBrokerContainer implements KafkaServer, AutoCloseable {

  /** What it is made of. */
  public static final String IMAGE = "apache/kafka:4.3.1";

  private final KafkaContainer container;

  private KafkaBrokerContainer(KafkaContainer container) {
    this.container = container;
  }

  /**
   * Starts a container and waits until it serves.
   *
   * @return the running broker
   */
  public static KafkaBrokerContainer start() {
    KafkaContainer container =
        new KafkaContainer(IMAGE).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
    container.start();
    return new KafkaBrokerContainer(container);
  }

  @Override
  public String bootstrapServers() {
    return container.getBootstrapServers();
  }

  @Override
  public void close() {
    container.stop();
  }
}
