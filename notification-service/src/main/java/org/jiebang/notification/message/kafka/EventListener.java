package org.jiebang.notification.message.kafka;

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

/** 事件监听: hears what happens in the other services, each aggregate in its order. */
@KafkaListener(
    groupId = "${jiebang.consumer-group:notification-service}.events",
    clientId = "${jiebang.consumer-group:notification-service}.events",
    batch = true,
    offsetReset = OffsetReset.EARLIEST,
    offsetStrategy = OffsetStrategy.DISABLED,
    errorStrategy =
        @ErrorStrategy(
            value = ErrorStrategyValue.RETRY_ON_ERROR,
            retryCount = Integer.MAX_VALUE,
            retryDelay = "1s"))
class EventListener {

  private final GuardedConsumer consumer;
  private final UnknownTypes unknown;

  EventListener(GuardedConsumers consumers, ToldEvents told, UnknownTypes unknown) {
    this.consumer = consumers.inOrder("events", told);
    this.unknown = unknown;
  }

  @Topic(patterns = "^([a-z0-9-]+\\.)?(group\\.)?(indicator|project|plan)\\.events\\.v1$")
  void receive(List<ConsumerRecord<byte[], byte[]>> records, Consumer<byte[], byte[]> kafka) {
    unknown.count(records);
    consumer.receive(records, kafka);
  }
}
