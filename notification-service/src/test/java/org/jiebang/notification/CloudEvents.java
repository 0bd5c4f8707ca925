package org.jiebang.notification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jiebang.bus.Home;
import org.jspecify.annotations.Nullable;

/**
 * The other services as far as this one sees them: records on topics, written with nothing of ours.
 */
final class CloudEvents implements AutoCloseable {

  private static final List<String> SERVICES = List.of("plan", "indicator", "project");

  private final KafkaProducer<byte[], byte[]> producer;

  CloudEvents(String bootstrapServers) {
    Properties settings = new Properties();
    settings.put("bootstrap.servers", bootstrapServers);
    makeTopics(settings);
    this.producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
  }

  /**
   * An event of another service.
   *
   * @param id the CloudEvents id
   * @param type without the prefix {@code jiebang.}
   * @param aggregate the key
   * @param version the aggregate's version
   * @param home whose aggregate
   * @param campus the campus it is about
   * @param departments whom it concerns
   * @param data the payload
   */
  record Event(
      String id,
      String type,
      UUID aggregate,
      long version,
      Home home,
      @Nullable String campus,
      String departments,
      String data) {

    static Event of(String type, UUID aggregate, long version, Home home, String data) {
      return new Event(
          UUID.randomUUID().toString(), type, aggregate, version, home, null, "", data);
    }

    Event at(String code) {
      return new Event(id, type, aggregate, version, home, code, departments, data);
    }

    Event concerning(String... codes) {
      return new Event(id, type, aggregate, version, home, campus, String.join(",", codes), data);
    }

    String service() {
      return type.substring(0, type.indexOf('.'));
    }

    String source() {
      return "/" + home.hospital() + "/" + home.code() + "/" + service() + "-service";
    }

    String topic() {
      String kind = type.contains("-state.") ? ".state.v1" : ".events.v1";
      return (home.isGroup() ? "group." : "") + service() + kind;
    }
  }

  /** Sends it and waits until the broker has it. */
  void publish(Event event) {
    try {
      producer.send(record(event)).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sends bytes that are no event of anybody. */
  void publishRubbish(String topic, UUID key) {
    try {
      producer.send(new ProducerRecord<>(topic, bytes(key.toString()), bytes("rubbish"))).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    producer.close();
  }

  private static ProducerRecord<byte[], byte[]> record(Event event) {
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(
            event.topic(), bytes(event.aggregate().toString()), bytes(event.data()));
    headers(event).forEach((name, value) -> record.headers().add(name, bytes(value)));
    if (event.campus() != null) {
      record.headers().add("ce_campus", bytes(event.campus()));
    }
    return record;
  }

  private static Map<String, String> headers(Event event) {
    return Map.of(
        "ce_specversion", "1.0",
        "ce_id", event.id(),
        "ce_source", event.source(),
        "ce_type", "jiebang." + event.type(),
        "ce_time", Instant.now().toString(),
        "ce_hospital", event.home().hospital(),
        "ce_departments", event.departments(),
        "ce_sequence", String.format("%020d", event.version()),
        "ce_home", event.home().code(),
        "content-type", "application/json");
  }

  private static void makeTopics(Properties settings) {
    try (Admin admin = Admin.create(settings)) {
      Stream<String> names =
          SERVICES.stream()
              .flatMap(service -> Stream.of(service + ".events.v1", service + ".state.v1"))
              .flatMap(topic -> Stream.of(topic, "group." + topic));
      names.forEach(name -> make(admin, name));
    }
  }

  private static void make(Admin admin, String name) {
    try {
      admin.createTopics(List.of(new NewTopic(name, 6, (short) 1))).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
