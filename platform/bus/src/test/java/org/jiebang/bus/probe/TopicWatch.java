package org.jiebang.bus.probe;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jiebang.bus.probe.Ledger.Heard;

/** Reads and fills topics with nothing of ours in between. */
public final class TopicWatch {

  private final String bootstrap;

  /**
   * @param bootstrap of the broker
   */
  public TopicWatch(String bootstrap) {
    this.bootstrap = bootstrap;
  }

  /** Every record of a topic up to now, partition by partition. */
  public List<ConsumerRecord<byte[], byte[]>> records(String topic) {
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> all =
          consumer.partitionsFor(topic).stream()
              .map(p -> new TopicPartition(topic, p.partition()))
              .toList();
      consumer.assign(all);
      consumer.seekToBeginning(all);
      Map<TopicPartition, Long> ends = consumer.endOffsets(all);
      List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
      while (all.stream().anyMatch(p -> consumer.position(p) < end(ends, p))) {
        consumer.poll(Duration.ofMillis(200)).forEach(found::add);
      }
      return found;
    }
  }

  /** The same as the ledger wants it. */
  public List<Heard> heard(String topic) {
    return records(topic).stream().map(TopicWatch::heard).toList();
  }

  /** Makes topics that may hold records of this size. */
  public void make(int largest, String... topics) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      List<NewTopic> wanted = new ArrayList<>();
      for (String topic : topics) {
        wanted.add(
            new NewTopic(topic, 6, (short) 1)
                .configs(Map.of("max.message.bytes", Integer.toString(largest))));
      }
      admin.createTopics(wanted).all().get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Lets a topic hold records of another size from now on. */
  public void allow(String topic, int largest) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      AlterConfigOp change =
          new AlterConfigOp(
              new ConfigEntry("max.message.bytes", Integer.toString(largest)),
              AlterConfigOp.OpType.SET);
      admin
          .incrementalAlterConfigs(
              Map.of(new ConfigResource(ConfigResource.Type.TOPIC, topic), List.of(change)))
          .all()
          .get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** How many records of a topic a group has not committed. */
  public long lag(String group, String topic) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      Map<TopicPartition, OffsetAndMetadata> done =
          admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
      try (KafkaConsumer<byte[], byte[]> consumer =
          new KafkaConsumer<>(
              Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap),
              new ByteArrayDeserializer(),
              new ByteArrayDeserializer())) {
        return consumer
            .endOffsets(
                consumer.partitionsFor(topic).stream()
                    .map(p -> new TopicPartition(topic, p.partition()))
                    .toList())
            .entrySet()
            .stream()
            .mapToLong(
                end ->
                    end.getValue()
                        - (done.containsKey(end.getKey())
                            ? Objects.requireNonNull(done.get(end.getKey())).offset()
                            : 0))
            .sum();
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** A producer of whatever bytes. */
  public Producer<byte[], byte[]> producer() {
    return new KafkaProducer<>(
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
            ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 4_000_000,
            ProducerConfig.LINGER_MS_CONFIG, 0),
        new ByteArraySerializer(),
        new ByteArraySerializer());
  }

  private static Heard heard(ConsumerRecord<byte[], byte[]> record) {
    return new Heard(
        header(record, "ce_id"),
        UUID.fromString(new String(record.key(), StandardCharsets.UTF_8)),
        Long.parseLong(header(record, "ce_sequence")));
  }

  /** A header as text. */
  public static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    Header header = Objects.requireNonNull(record.headers().lastHeader(name), name);
    return new String(header.value(), StandardCharsets.UTF_8);
  }

  private static long end(Map<TopicPartition, Long> ends, TopicPartition partition) {
    return Objects.requireNonNull(ends.get(partition));
  }
}
