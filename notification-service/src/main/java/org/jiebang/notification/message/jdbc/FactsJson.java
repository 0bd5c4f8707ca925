package org.jiebang.notification.message.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jiebang.bus.EventJson;

/** 要素 as JSON, in their order. */
final class FactsJson {

  private static final TypeReference<LinkedHashMap<String, String>> FACTS =
      new TypeReference<>() {};

  private FactsJson() {}

  static String write(Map<String, String> facts) {
    try {
      return EventJson.json().writeValueAsString(facts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Map<String, String> read(String json) {
    try {
      return EventJson.json().readValue(json, FACTS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Stored facts cannot be read", e);
    }
  }
}
