package org.jiebang.indicator.target.kafka;

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
import org.jiebang.indicator.definition.kafka.MirroredDefinitions;

/**
 * Listens to what the hospital states of definitions and targets, where that is another deployment.
 */
@KafkaListener(
    groupId = "${jiebang.consumer-group:indicator-service}.group-state",
    clientId = "${jiebang.consumer-group:indicator-service}.group-state",
    batch = true,
    offsetReset = OffsetReset.EARLIEST,
    offsetStrategy = OffsetStrategy.DISABLED,
    errorStrategy =
        @ErrorStrategy(
            value = ErrorStrategyValue.RETRY_ON_ERROR,
            retryCount = Integer.MAX_VALUE,
            retryDelay = "1s"))
class GroupStateListener {

  private final GuardedConsumer consumer;

  GroupStateListener(
      GuardedConsumers consumers, MirroredDefinitions definitions, MirroredTargets targets) {
    this.consumer = consumers.newestWins("group-state", definitions, targets);
  }

  @Topic(patterns = "^([a-z0-9-]+\\.)?group\\.indicator\\.state\\.v1$")
  void receive(List<ConsumerRecord<byte[], byte[]>> records, Consumer<byte[], byte[]> kafka) {
    consumer.receive(records, kafka);
  }
}
