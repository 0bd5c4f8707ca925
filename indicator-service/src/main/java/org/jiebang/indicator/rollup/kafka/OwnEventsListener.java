package org.jiebang.indicator.rollup.kafka;

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

/** Listens to this service's own events, of this deployment and mirrored ones. */
@KafkaListener(
    groupId = "${jiebang.consumer-group:indicator-service}.roll-up",
    clientId = "${jiebang.consumer-group:indicator-service}.roll-up",
    batch = true,
    offsetReset = OffsetReset.EARLIEST,
    offsetStrategy = OffsetStrategy.DISABLED,
    errorStrategy =
        @ErrorStrategy(
            value = ErrorStrategyValue.RETRY_ON_ERROR,
            retryCount = Integer.MAX_VALUE,
            retryDelay = "1s"))
class OwnEventsListener {

  private final GuardedConsumer consumer;

  OwnEventsListener(GuardedConsumers consumers, ResultHandler results, JudgingHandler judging) {
    this.consumer = consumers.inOrder("roll-up", results, judging);
  }

  @Topic(patterns = "^([a-z0-9-]+\\.)?(group\\.)?indicator\\.events\\.v1$")
  void receive(List<ConsumerRecord<byte[], byte[]>> records, Consumer<byte[], byte[]> kafka) {
    consumer.receive(records, kafka);
  }
}
