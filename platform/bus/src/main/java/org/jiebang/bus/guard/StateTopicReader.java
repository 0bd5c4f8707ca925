package org.jiebang.bus.guard;

import io.micronaut.configuration.kafka.config.KafkaDefaultConfiguration;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jiebang.bus.ReceivedEvent;
import org.jspecify.annotations.Nullable;

/**
 * 状态查找: reads one partition of a compacted topic to its end for the newest state of one aggregate.
 */
@Singleton
class StateTopicReader {

  private static final Duration POLL = Duration.ofMillis(500);

  private final KafkaDefaultConfiguration kafka;

  StateTopicReader(KafkaDefaultConfiguration kafka) {
    this.kafka = kafka;
  }

  /**
   * The newest state of the aggregate, if the topic has one. Events and states share their
   * partition.
   */
  @Nullable ReceivedEvent newest(String stateTopic, int partition, UUID aggregate) {
    Properties settings = new Properties();
    settings.putAll(kafka.getConfig());
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    try (Consumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      TopicPartition source = new TopicPartition(stateTopic, partition);
      consumer.assign(List.of(source));
      consumer.seekToBeginning(List.of(source));
      return scan(consumer, source, aggregate);
    }
  }

  private static @Nullable ReceivedEvent scan(
      Consumer<byte[], byte[]> consumer, TopicPartition source, UUID aggregate) {
    long end = Objects.requireNonNull(consumer.endOffsets(List.of(source)).get(source));
    ReceivedEvent newest = null;
    while (consumer.position(source) < end) {
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
        RawRecord raw = RawRecord.of(record);
        if (aggregate.equals(raw.keyAsId())) {
          newest = EventReader.read(raw);
        }
      }
    }
    return newest;
  }
}
