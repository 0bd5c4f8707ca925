package org.jiebang.bus.guard;

import io.micronaut.configuration.kafka.config.KafkaDefaultConfiguration;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jiebang.bus.ReceivedEvent;
import org.jiebang.bus.UnprocessableEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 状态查找: reads one partition of a compacted topic to its end for the newest state of some
 * aggregates.
 */
@Singleton
class StateTopicReader {

  private static final Logger log = LoggerFactory.getLogger(StateTopicReader.class);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final KafkaDefaultConfiguration kafka;

  StateTopicReader(KafkaDefaultConfiguration kafka) {
    this.kafka = kafka;
  }

  /**
   * The newest states of these aggregates, as far as the topic has them. Events and states share
   * their partition. The highest version is the newest, for a late duplicate may stand behind it.
   */
  Map<UUID, ReceivedEvent> newest(String stateTopic, int partition, Set<UUID> aggregates) {
    Properties settings = new Properties();
    settings.putAll(kafka.getConfig());
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
    try (Consumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      if (!exists(consumer, stateTopic, partition)) {
        return Map.of();
      }
      TopicPartition source = new TopicPartition(stateTopic, partition);
      consumer.assign(List.of(source));
      consumer.seekToBeginning(List.of(source));
      return scan(consumer, source, aggregates);
    }
  }

  private static boolean exists(Consumer<?, ?> consumer, String topic, int partition) {
    List<PartitionInfo> partitions = consumer.partitionsFor(topic, LIMIT);
    return partitions != null && partitions.stream().anyMatch(p -> p.partition() == partition);
  }

  private static Map<UUID, ReceivedEvent> scan(
      Consumer<byte[], byte[]> consumer, TopicPartition source, Set<UUID> aggregates) {
    long end = Objects.requireNonNull(consumer.endOffsets(List.of(source)).get(source));
    long limit = System.nanoTime() + LIMIT.toNanos();
    Map<UUID, ReceivedEvent> newest = new HashMap<>();
    while (consumer.position(source) < end) {
      if (System.nanoTime() > limit) {
        throw new TimeoutException("the end of " + source + " was not reached");
      }
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
        RawRecord raw = RawRecord.of(record);
        UUID aggregate = raw.keyAsId();
        if (aggregate != null && aggregates.contains(aggregate)) {
          keepNewest(newest, raw);
        }
      }
    }
    return newest;
  }

  private static void keepNewest(Map<UUID, ReceivedEvent> newest, RawRecord raw) {
    try {
      ReceivedEvent state = EventReader.read(raw);
      newest.merge(state.aggregateId(), state, (a, b) -> a.sequence() > b.sequence() ? a : b);
    } catch (UnprocessableEvent e) {
      log.warn("{}@{} is no state: {}", raw.topic(), raw.offset(), e.getMessage());
    }
  }
}
