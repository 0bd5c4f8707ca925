package org.jiebang.servers;

/** A Kafka broker, embedded or in a container. */
public interface KafkaServer {

  /**
   * What a client's {@code bootstrap.servers} takes.
   *
   * @return host and port
   */
  String bootstrapServers();
}
