package org.jiebang.project.organisation.kafka;

import io.micronaut.configuration.kafka.annotation.ErrorStrategy;
import io.micronaut.configuration.kafka.annotation.ErrorStrategyValue;
import io.micronaut.configuration.kafka.annotation.KafkaListener;
import io.micronaut.configuration.kafka.annotation.OffsetReset;
import io.micronaut.configuration.kafka.annotation.OffsetStrategy;
import io.micronaut.configuration.kafka.annotation.Topic;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jiebang.bus.GuardedConsumer;
import org.jiebang.bus.GuardedConsumers;

/** Listens to plan-service's states, own and mirrored. */
@KafkaListener(
    groupId = "${jiebang.consumer-group:project-service}.organisation",
    clientId = "${jiebang.consumer-group:project-service}.organisation",
    batch = true,
    offsetReset = OffsetReset.EARLIEST,
    offsetStrategy = OffsetStrategy.DISABLED,
    errorStrategy =
        @ErrorStrategy(
            value = ErrorStrategyValue.RETRY_ON_ERROR,
            retryCount = Integer.MAX_VALUE,
            retryDelay = "1s"))
class OrganisationListener {

  private final GuardedConsumer consumer;

  OrganisationListener(GuardedConsumers consumers, OrganisationStates states) {
    this.consumer = consumers.newestWins("organisation", states);
  }

  @Topic(patterns = "^([a-z0-9-]+\\.)?(group\\.)?plan\\.state\\.v1$")
  void receive(List<ConsumerRecord<byte[], byte[]>> records, Consumer<byte[], byte[]> kafka) {
    consumer.receive(records, kafka);
  }
}
