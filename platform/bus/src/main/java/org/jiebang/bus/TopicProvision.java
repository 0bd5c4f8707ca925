package org.jiebang.bus;

import io.micronaut.configuration.kafka.config.KafkaDefaultConfiguration;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PostConstruct;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * 主题准备: makes the service's own four topics at start where nobody else does. On Kubernetes they are
 * declared and {@code jiebang.bus.create-topics} is false.
 */
@Context
@Requires(property = "jiebang.bus.create-topics", notEquals = "false")
final class TopicProvision {

  private final String service;
  private final KafkaDefaultConfiguration kafka;
  private final int partitions;
  private final short replicas;

  TopicProvision(
      @Value("${jiebang.service}") String service,
      KafkaDefaultConfiguration kafka,
      @Value("${jiebang.bus.partitions:6}") int partitions,
      @Value("${jiebang.bus.replicas:1}") short replicas) {
    this.service = service;
    this.kafka = kafka;
    this.partitions = partitions;
    this.replicas = replicas;
  }

  @PostConstruct
  void provide() {
    try (Admin admin = Admin.create(kafka.getConfig())) {
      List<NewTopic> topics =
          Stream.of("", Home.GROUP + ".")
              .flatMap(prefix -> Stream.of(events(prefix), state(prefix)))
              .toList();
      for (KafkaFuture<Void> created : admin.createTopics(topics).values().values()) {
        await(created);
      }
    }
  }

  private void await(KafkaFuture<Void> created) {
    try {
      created.get(30, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new KafkaException("The topics of " + service + " could not be made", e.getCause());
      }
    } catch (TimeoutException e) {
      throw new KafkaException("The broker did not answer within 30 seconds", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private NewTopic events(String prefix) {
    return new NewTopic(prefix + service + ".events.v1", partitions, replicas)
        .configs(Map.of("cleanup.policy", "delete", "retention.ms", "1209600000"));
  }

  private NewTopic state(String prefix) {
    return new NewTopic(prefix + service + ".state.v1", partitions, replicas)
        .configs(Map.of("cleanup.policy", "compact"));
  }
}
