package org.jiebang.indicator;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jiebang.servers.TestServers;

/** What plan-service says of the hospital, put on its topic as it would. */
public final class PlanPublisher {

  private static final String TOPIC = "group.plan.state.v1";

  private PlanPublisher() {}

  /** 绍兴市中医院 with three campuses and three departments. */
  public static void publishOrganisation() {
    createTopic();
    campus("sxtcm", "c1", "院本部");
    campus("sxtcm", "c2", "越城区人民医院");
    campus("sxtcm", "c3", "绍兴第二人民医院");
    campus("gytcm", "c1", "院本部");
    department("medical-affairs", "医务科");
    department("quality-control", "质控科");
    department("pediatrics", "儿科");
    state(
        "sxtcm",
        "department",
        "{\"code\":\"old-ward\",\"name\":\"外迁病区\",\"home\":\"c2\",\"campus\":\"c2\",\"validTo\":\"2024-08-31\"}");
  }

  private static void campus(String hospital, String code, String name) {
    state(
        hospital,
        "campus",
        "{\"code\":\"%s\",\"name\":\"%s\",\"home\":\"%s\",\"ourReading\":true}"
            .formatted(code, name, code));
  }

  private static void department(String code, String name) {
    state(
        "sxtcm",
        "department",
        "{\"code\":\"%s\",\"name\":\"%s\",\"aliases\":[],\"kind\":\"functional\",\"home\":\"group\"}"
            .formatted(code, name));
  }

  /** The newest state of one aggregate. */
  public static void state(String hospital, String type, String json) {
    String id = UuidCreator.getTimeOrderedEpoch().toString();
    ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(TOPIC, bytes(id), bytes(json));
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            UuidCreator.getTimeOrderedEpoch().toString(),
            "ce_source",
            "/" + hospital + "/group/plan-service",
            "ce_type",
            "jiebang.plan." + type + "-state.v1",
            "ce_time",
            Instant.now().toString(),
            "ce_hospital",
            hospital,
            "ce_home",
            "group",
            "ce_departments",
            "*",
            "ce_sequence",
            "00000000000000000001",
            "ce_partitionkey",
            id)
        .forEach((name, value) -> record.headers().add(name, bytes(value)));
    record.headers().add("content-type", bytes("application/json"));
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(settings(), new ByteArraySerializer(), new ByteArraySerializer())) {
      settle(producer.send(record));
    }
  }

  private static void createTopic() {
    try (Admin admin = Admin.create(settings())) {
      settle(
          admin
              .createTopics(List.of(new NewTopic(TOPIC, Optional.of(6), Optional.empty())))
              .all()
              .toCompletionStage()
              .toCompletableFuture());
    }
  }

  private static void settle(Future<?> pending) {
    try {
      pending.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> settings() {
    return Map.of("bootstrap.servers", TestServers.kafka().bootstrapServers());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
