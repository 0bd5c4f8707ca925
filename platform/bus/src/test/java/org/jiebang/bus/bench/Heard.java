package org.jiebang.bus.bench;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jiebang.bus.probe.TopicWatch;
import org.jiebang.servers.TestServers;
import org.jspecify.annotations.Nullable;

/** Notes when each event was polled from a topic. */
final class Heard implements AutoCloseable {

  private final Map<String, Long> at = new ConcurrentHashMap<>();
  private final Thread thread;
  private volatile boolean running = true;

  Heard(String topic) {
    thread = new Thread(() -> listen(topic), "heard-" + topic);
    thread.start();
  }

  @Nullable Long at(String event) {
    return at.get(event);
  }

  int count() {
    return at.size();
  }

  void forget() {
    at.clear();
  }

  @Override
  public void close() throws InterruptedException {
    running = false;
    thread.join();
  }

  private void listen(String topic) {
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                TestServers.kafka().bootstrapServers(),
                "client.id",
                "heard-" + UUID.randomUUID()),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      var partitions =
          consumer.partitionsFor(topic).stream()
              .map(p -> new TopicPartition(topic, p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToEnd(partitions);
      while (running) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(100))) {
          at.put(TopicWatch.header(record, "ce_id"), System.nanoTime());
        }
      }
    }
  }
}
