package org.jiebang.indicator.definition.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import org.jiebang.bus.ReceivedEvent;
import org.jiebang.bus.UnprocessableEvent;

/**
 * 镜像状态: reads what this service wrote at another home into the same records. A newer version there
 * may say more; what is not known here is ignored.
 */
@Singleton
public class MirroredState {

  private final ObjectMapper json;

  MirroredState(ObjectMapper json) {
    this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /**
   * The state as this record.
   *
   * @throws UnprocessableEvent when it does not fit
   */
  public <T> T read(ReceivedEvent event, Class<T> type) {
    try {
      return json.treeToValue(event.data(), type);
    } catch (JsonProcessingException e) {
      throw new UnprocessableEvent(e.getOriginalMessage(), e);
    }
  }
}
