package org.jiebang.notification.message.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiebang.bus.EventJson;
import org.jiebang.bus.UnprocessableEvent;
import org.jiebang.notification.message.Content;
import org.jiebang.notification.message.Contents;
import org.jiebang.notification.routing.Occurrence;

/** 内容读取: finds the reader of an event's type and gives it the parsed payload. */
@Singleton
public class JsonContents implements Contents {

  private final Map<String, ContentReader> readers = new HashMap<>();

  JsonContents(List<ContentReader> readers) {
    readers.forEach(reader -> reader.types().forEach(type -> this.readers.put(type, reader)));
  }

  /** Reads all types of this release. */
  public static JsonContents complete() {
    return new JsonContents(
        List.of(new ResultReader(), new LightReader(), new DeadlineReader(), new OpenBidReader()));
  }

  @Override
  public Set<String> types() {
    return readers.keySet();
  }

  @Override
  public Content read(Occurrence occurrence, String payload) {
    ContentReader reader = readers.get(occurrence.type());
    if (reader == null) {
      throw new UnprocessableEvent("nobody reads " + occurrence.type());
    }
    return reader.read(occurrence, parsed(payload));
  }

  private static JsonNode parsed(String payload) {
    try {
      return EventJson.json().readTree(payload);
    } catch (JsonProcessingException e) {
      throw new UnprocessableEvent("the payload is no JSON: " + e.getOriginalMessage(), e);
    }
  }
}
