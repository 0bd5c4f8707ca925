package org.jiebang.bus.relay;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jiebang.bus.Topics;
import org.jspecify.annotations.Nullable;

/** CloudEvents 1.0 over Kafka, binary mode: what a pending event looks like on its topics. */
final class EventRecords {

  private final String service;

  EventRecords(String service) {
    this.service = service;
  }

  /** The event's record, and the state's beside it when there is one. */
  List<ProducerRecord<byte[], byte[]>> of(PendingEvent event) {
    ProducerRecord<byte[], byte[]> happened =
        record(Topics.events(service, event.home()), event, event.type(), event.data());
    String state = event.state();
    return state == null ? List.of(happened) : Stream.of(happened, state(event, state)).toList();
  }

  private ProducerRecord<byte[], byte[]> state(PendingEvent event, String state) {
    String type = Topics.stateType(service, event.aggregateType());
    return record(Topics.state(service, event.home()), event, type, state);
  }

  private ProducerRecord<byte[], byte[]> record(
      String topic, PendingEvent event, String type, String json) {
    byte[] key = event.aggregateId().toString().getBytes(StandardCharsets.UTF_8);
    return KafkaMessageFactory.<byte[]>createWriter(topic, null, null, key)
        .writeBinary(cloudEvent(event, type, json));
  }

  private CloudEvent cloudEvent(PendingEvent event, String type, String json) {
    CloudEventBuilder builder =
        CloudEventBuilder.v1()
            .withId(event.id().toString())
            .withSource(
                URI.create(
                    "/"
                        + event.home().hospital()
                        + "/"
                        + event.home().code()
                        + "/"
                        + service
                        + "-service"))
            .withType(type)
            .withTime(event.occurredAt().atOffset(ZoneOffset.UTC))
            .withDataContentType("application/json")
            .withData(json.getBytes(StandardCharsets.UTF_8))
            .withExtension("hospital", event.home().hospital())
            .withExtension("home", event.home().code())
            .withExtension("departments", event.departments())
            .withExtension("sequence", String.format(Locale.ROOT, "%020d", event.version()))
            .withExtension("partitionkey", event.aggregateId().toString());
    extend(builder, "campus", event.campus());
    extend(builder, "traceparent", event.traceparent());
    return builder.build();
  }

  private static void extend(CloudEventBuilder builder, String name, @Nullable String value) {
    if (value != null) {
      builder.withExtension(name, value);
    }
  }
}
