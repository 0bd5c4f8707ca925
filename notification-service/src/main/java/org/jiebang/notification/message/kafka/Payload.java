package org.jiebang.notification.message.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.jiebang.bus.EventJson;
import org.jiebang.bus.UnprocessableEvent;
import org.jspecify.annotations.Nullable;

/** 载荷: a payload as one of our records, or the event cannot be processed. */
final class Payload {

  private Payload() {}

  static <T> T as(Class<T> type, JsonNode data) {
    try {
      return EventJson.json().treeToValue(data, type);
    } catch (JsonProcessingException e) {
      throw new UnprocessableEvent(
          "payload is no " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
    }
  }

  static <T> T present(String field, @Nullable T value) {
    if (value == null) {
      throw new UnprocessableEvent("the payload lacks " + field);
    }
    return value;
  }
}
