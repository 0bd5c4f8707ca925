package org.jiebang.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jiebang.bus.EventJson;
import org.jiebang.servers.TestServers;

/** What stands on a topic, as anybody reads it. */
final class PublishedRecords implements AutoCloseable {

  private final KafkaConsumer<byte[], byte[]> kafka;
  private final List<Published> read = new ArrayList<>();

  PublishedRecords(String topic) {
    kafka =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                TestServers.kafka().bootstrapServers(),
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest"),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    kafka.subscribe(List.of(topic));
  }

  /** The records of an aggregate that have arrived so far. */
  List<Published> of(String aggregate) {
    kafka.poll(Duration.ofMillis(200)).forEach(each -> read.add(new Published(each)));
    return read.stream().filter(each -> each.key().equals(aggregate)).toList();
  }

  @Override
  public void close() {
    kafka.close();
  }

  /** One record. */
  record Published(ConsumerRecord<byte[], byte[]> record) {

    String key() {
      return new String(record.key(), UTF_8);
    }

    String header(String name) {
      Header header = record.headers().lastHeader(name);
      return header == null ? "" : new String(header.value(), UTF_8);
    }

    JsonNode data() {
      try {
        return EventJson.json().readTree(record.value());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** The contract it promises to keep. */
    Contract contract() {
      return new Contract(header("ce_type").substring("jiebang.plan.".length()));
    }
  }
}
