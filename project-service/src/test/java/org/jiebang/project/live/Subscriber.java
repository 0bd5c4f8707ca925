package org.jiebang.project.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

/** Reads the service's topic from the beginning, as somebody outside does. */
public final class Subscriber implements AutoCloseable {

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final List<Heard> heard = new ArrayList<>();

  /** Subscribes to a topic. */
  public Subscriber(String topic) {
    consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                TestServers.kafka().bootstrapServers(),
                "group.id",
                "subscriber-" + UUID.randomUUID(),
                "auto.offset.reset",
                "earliest",
                "metadata.max.age.ms",
                "500"),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    consumer.subscribe(List.of(topic));
  }

  /**
   * One event.
   *
   * @param key the aggregate
   * @param type without {@code jiebang.project.} and version
   * @param departments those concerned
   * @param sequence the aggregate's version
   * @param traced whether it names its trace
   * @param data the payload
   */
  public record Heard(
      String key, String type, String departments, long sequence, boolean traced, JsonNode data) {}

  /** Everything of an aggregate heard until now. */
  public List<Heard> of(String key) {
    consumer.poll(Duration.ofMillis(200)).forEach(it -> heard.add(read(it)));
    return heard.stream().filter(it -> it.key().equals(key)).toList();
  }

  @Override
  public void close() {
    consumer.close();
  }

  private static Heard read(ConsumerRecord<byte[], byte[]> record) {
    String type = header(record, "ce_type");
    return new Heard(
        text(record.key()),
        type.replace("jiebang.project.", "").replace(".v1", ""),
        header(record, "ce_departments"),
        Long.parseLong(header(record, "ce_sequence")),
        !header(record, "ce_traceparent").isEmpty(),
        json(record.value()));
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? "" : text(header.value());
  }

  private static JsonNode json(byte[] value) {
    try {
      return EventJson.json().readTree(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
