package org.jiebang.project.live;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jiebang.servers.TestServers;

/** Publishes states as plan-service does, in its stead. */
public final class PlanStates implements AutoCloseable {

  private static final String TOPIC = "group.plan.state.v1";

  private final KafkaProducer<byte[], byte[]> producer;

  /** Makes the topic where it is missing. */
  public PlanStates() {
    Map<String, Object> servers =
        Map.of("bootstrap.servers", TestServers.kafka().bootstrapServers());
    makeTopic(servers);
    producer = new KafkaProducer<>(servers, new ByteArraySerializer(), new ByteArraySerializer());
  }

  /** Publishes one aggregate's state at a version. */
  public void publish(String aggregateType, UUID id, long version, String json) {
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(TOPIC, bytes(id.toString()), bytes(json));
    header(record, "content-type", "application/json");
    header(record, "ce_specversion", "1.0");
    header(record, "ce_id", UUID.randomUUID().toString());
    header(record, "ce_source", "/sxtcm/group/plan-service");
    header(record, "ce_type", "jiebang.plan." + aggregateType + "-state.v1");
    header(record, "ce_time", Instant.now().toString());
    header(record, "ce_hospital", "sxtcm");
    header(record, "ce_home", "group");
    header(record, "ce_sequence", String.format("%020d", version));
    header(record, "ce_partitionkey", id.toString());
    done(producer.send(record));
  }

  @Override
  public void close() {
    producer.close();
  }

  private static void makeTopic(Map<String, Object> servers) {
    try (Admin admin = Admin.create(servers)) {
      if (!done(admin.listTopics().names().toCompletionStage().toCompletableFuture())
          .contains(TOPIC)) {
        done(
            admin
                .createTopics(List.of(new NewTopic(TOPIC, 6, (short) 1)))
                .all()
                .toCompletionStage()
                .toCompletableFuture());
      }
    }
  }

  private static <T> T done(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void header(ProducerRecord<byte[], byte[]> record, String name, String value) {
    record.headers().add(name, bytes(value));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
