package org.jiebang.notification.message.kafka;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 要素: gathers what an event states, leaving out what it does not. */
final class Facts {

  private final Map<String, String> facts = new LinkedHashMap<>();

  Facts with(String name, @Nullable Object value) {
    String text = value == null ? "" : value.toString();
    if (!text.isBlank()) {
      facts.put(name, text);
    }
    return this;
  }

  Map<String, String> all() {
    return facts;
  }
}
