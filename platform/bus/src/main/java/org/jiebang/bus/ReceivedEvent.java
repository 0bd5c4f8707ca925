package org.jiebang.bus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 收到的事件: a CloudEvent of any publisher of ours. Its identity is source and id together.
 *
 * @param departments codes of the departments concerned; {@code *} alone stands for all
 * @param sequence the aggregate's version
 * @param traceparent W3C trace context of what caused it, or none
 * @param state whether it came from a compacted topic and tells what is, not what happened
 */
public record ReceivedEvent(
    String id,
    String source,
    String type,
    Instant time,
    String hospital,
    @Nullable String campus,
    Set<String> departments,
    long sequence,
    Home home,
    UUID aggregateId,
    @Nullable String traceparent,
    JsonNode data,
    boolean state) {

  /** Whether every department is concerned. */
  public boolean concernsAll() {
    return departments.contains("*");
  }

  /**
   * The payload as the reader's own record; fields it does not know are ignored.
   *
   * @throws UnprocessableEvent when it does not fit
   */
  public <T> T dataAs(Class<T> type) {
    try {
      return EventJson.json().treeToValue(data, type);
    } catch (JsonProcessingException e) {
      throw new UnprocessableEvent(
          "payload is no " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
    }
  }
}
