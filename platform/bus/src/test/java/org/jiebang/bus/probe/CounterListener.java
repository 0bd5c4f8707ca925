package org.jiebang.bus.probe;

import io.micronaut.configuration.kafka.annotation.ErrorStrategy;
import io.micronaut.configuration.kafka.annotation.ErrorStrategyValue;
import io.micronaut.configuration.kafka.annotation.KafkaListener;
import io.micronaut.configuration.kafka.annotation.OffsetReset;
import io.micronaut.configuration.kafka.annotation.OffsetStrategy;
import io.micronaut.configuration.kafka.annotation.Topic;
import io.micronaut.context.annotation.Requires;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jiebang.bus.GuardedConsumer;
import org.jiebang.bus.GuardedConsumers;

/** Hears what the counters say, own and mirrored. */
@Requires(property = "probe.listens", value = "true")
@KafkaListener(
    groupId = "${probe.group}",
    batch = true,
    offsetReset = OffsetReset.EARLIEST,
    offsetStrategy = OffsetStrategy.DISABLED,
    errorStrategy =
        @ErrorStrategy(
            value = ErrorStrategyValue.RETRY_ON_ERROR,
            retryCount = Integer.MAX_VALUE,
            retryDelay = "1s"))
public class CounterListener {

  private final GuardedConsumer consumer;

  CounterListener(GuardedConsumers consumers, Effects effects) {
    this.consumer = consumers.inOrder("effects", effects);
  }

  @Topic(patterns = "^([a-z0-9-]+\\.)?(group\\.)?${jiebang.service}\\.events\\.v1$")
  void receive(List<ConsumerRecord<byte[], byte[]>> records, Consumer<byte[], byte[]> kafka) {
    consumer.receive(records, kafka);
  }
}
