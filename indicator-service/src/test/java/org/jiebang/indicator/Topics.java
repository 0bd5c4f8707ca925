package org.jiebang.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jiebang.bus.EventJson;
import org.jiebang.servers.TestServers;

/** A reader of the service's topics from their beginning, as any subscriber would be. */
public final class Topics implements AutoCloseable {

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final List<Heard> heard = new ArrayList<>();

  /** Reads the topics that match. */
  public Topics(String pattern) {
    consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                TestServers.kafka().bootstrapServers(),
                "group.id",
                "reader-" + System.nanoTime(),
                "auto.offset.reset",
                "earliest",
                "metadata.max.age.ms",
                "500"),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    consumer.subscribe(Pattern.compile(pattern));
  }

  /** Everything heard so far. */
  public List<Heard> heard() {
    consumer.poll(Duration.ofMillis(200)).forEach(record -> heard.add(Heard.of(record)));
    return List.copyOf(heard);
  }

  @Override
  public void close() {
    consumer.close();
  }

  /** One event. */
  public record Heard(String topic, Map<String, String> attributes, JsonNode data) {

    static Heard of(ConsumerRecord<byte[], byte[]> record) {
      Map<String, String> attributes = new TreeMap<>();
      record
          .headers()
          .forEach(
              header ->
                  attributes.put(
                      header.key().replaceFirst("^ce_", ""),
                      new String(header.value(), StandardCharsets.UTF_8)));
      try {
        return new Heard(record.topic(), attributes, EventJson.json().readTree(record.value()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    public boolean is(String type) {
      return ("jiebang.indicator." + type + ".v1").equals(attributes.get("type"));
    }

    public String attribute(String name) {
      return attributes.getOrDefault(name, "");
    }
  }
}
