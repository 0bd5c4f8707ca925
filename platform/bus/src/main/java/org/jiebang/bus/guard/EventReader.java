package org.jiebang.bus.guard;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.kafka.common.header.Headers;
import org.jiebang.bus.EventJson;
import org.jiebang.bus.Home;
import org.jiebang.bus.ReceivedEvent;
import org.jiebang.bus.UnprocessableEvent;
import org.jspecify.annotations.Nullable;

/** Reads a record as one of our events; whatever is wrong with it is said, never skipped. */
final class EventReader {

  private EventReader() {}

  static ReceivedEvent read(RawRecord raw) {
    byte @Nullable [] value = raw.value();
    if (value == null) {
      throw new UnprocessableEvent("the record has no value");
    }
    if (value.length > EventJson.MAX_BYTES) {
      throw new UnprocessableEvent("the record has " + value.length + " bytes");
    }
    try {
      return event(raw, cloudEvent(raw.headers(), value));
    } catch (UnprocessableEvent e) {
      throw e;
    } catch (RuntimeException e) {
      throw new UnprocessableEvent("not one of our CloudEvents: " + e.getMessage(), e);
    }
  }

  private static CloudEvent cloudEvent(Headers headers, byte[] value) {
    return KafkaMessageFactory.createReader(headers, value).toEvent();
  }

  private static ReceivedEvent event(RawRecord raw, CloudEvent event) {
    return new ReceivedEvent(
        event.getId(),
        event.getSource().toString(),
        event.getType(),
        present("time", event.getTime()).toInstant(),
        text(event, "hospital"),
        optional(event, "campus"),
        departments(optional(event, "departments")),
        version(text(event, "sequence")),
        new Home(text(event, "hospital"), text(event, "home")),
        aggregate(raw),
        optional(event, "traceparent"),
        json(event.getData()),
        raw.topic().contains(".state.v"));
  }

  private static long version(String sequence) {
    long version = Long.parseLong(sequence);
    if (version < 1) {
      throw new UnprocessableEvent("the sequence " + version + " is no version");
    }
    return version;
  }

  private static UUID aggregate(RawRecord raw) {
    UUID key = raw.keyAsId();
    if (key == null) {
      throw new UnprocessableEvent("the record's key is no aggregate id");
    }
    return key;
  }

  private static Set<String> departments(@Nullable String joined) {
    Set<String> codes = new TreeSet<>();
    if (joined != null) {
      Arrays.stream(joined.split(","))
          .map(String::trim)
          .filter(c -> !c.isEmpty())
          .forEach(codes::add);
    }
    return codes;
  }

  private static JsonNode json(@Nullable CloudEventData data) {
    try {
      JsonNode node = EventJson.json().readTree(present("data", data).toBytes());
      if (!node.isObject()) {
        throw new UnprocessableEvent("the payload is no JSON object");
      }
      return node;
    } catch (IOException e) {
      throw new UnprocessableEvent("the payload is no JSON: " + e.getMessage(), e);
    }
  }

  private static String text(CloudEvent event, String attribute) {
    return present(attribute, optional(event, attribute));
  }

  private static @Nullable String optional(CloudEvent event, String attribute) {
    Object value = event.getExtension(attribute);
    return value == null ? null : value.toString();
  }

  private static <T> T present(String attribute, @Nullable T value) {
    if (value == null) {
      throw new UnprocessableEvent("the attribute " + attribute + " is missing");
    }
    return value;
  }
}
