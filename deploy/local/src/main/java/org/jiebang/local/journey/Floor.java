package org.jiebang.local.journey;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** 地板: what the disk and the broker take by themselves, measured warm in the same run. */
final class Floor {

  private static final int SAMPLES = 300;
  private static final int WARM_UP = 100;

  private Floor() {}

  /** One page written and forced to the disk. */
  static Percentiles fsync() throws IOException {
    Path file = Files.createTempFile(Path.of("."), "fsync", ".tmp");
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      List<Double> millis = new ArrayList<>();
      for (int i = 0; i < SAMPLES; i++) {
        long start = System.nanoTime();
        channel.write(ByteBuffer.allocate(4096));
        channel.force(false);
        millis.add((System.nanoTime() - start) / 1e6);
      }
      return Percentiles.of(millis);
    } finally {
      Files.delete(file);
    }
  }

  /** From just before {@code send} to the poll that brings the record, at the given rate. */
  static Percentiles produceToConsume(String brokers, int rate)
      throws ExecutionException, InterruptedException {
    String topic = "figures." + UUID.randomUUID();
    Map<String, Object> settings = Map.of("bootstrap.servers", brokers);
    try (Admin admin = Admin.create(settings)) {
      admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
      try {
        return measure(brokers, topic, rate);
      } finally {
        admin.deleteTopics(List.of(topic)).all().get();
      }
    }
  }

  private static Percentiles measure(String brokers, String topic, int rate)
      throws ExecutionException, InterruptedException {
    ByteArraySerializer out = new ByteArraySerializer();
    ByteArrayDeserializer in = new ByteArrayDeserializer();
    TopicPartition partition = new TopicPartition(topic, 0);
    try (Producer<byte[], byte[]> producer =
            new KafkaProducer<>(Map.of("bootstrap.servers", brokers, "acks", "all"), out, out);
        Consumer<byte[], byte[]> consumer =
            new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers, "fetch.min.bytes", 1), in, in)) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      List<Double> millis = new ArrayList<>();
      for (int i = 0; i < SAMPLES + WARM_UP; i++) {
        double took = once(producer, consumer, topic);
        if (i >= WARM_UP) {
          millis.add(took);
        }
        Patience.rest(Duration.ofMillis(1000L / rate));
      }
      return Percentiles.of(millis);
    }
  }

  private static double once(
      Producer<byte[], byte[]> producer, Consumer<byte[], byte[]> consumer, String topic)
      throws ExecutionException, InterruptedException {
    byte[] payload = new byte[400];
    long start = System.nanoTime();
    Future<?> sent = producer.send(new ProducerRecord<>(topic, payload));
    Iterable<ConsumerRecord<byte[], byte[]>> records = List.of();
    while (!records.iterator().hasNext()) {
      records = consumer.poll(Duration.ofSeconds(5));
    }
    double took = (System.nanoTime() - start) / 1e6;
    sent.get();
    return took;
  }
}
