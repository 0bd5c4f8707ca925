package org.jiebang.bus.guard;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.jiebang.bus.Home;
import org.jspecify.annotations.Nullable;

/** Reads single attributes of a record that may not be an event at all. */
final class RecordHeaders {

  private RecordHeaders() {}

  static @Nullable Home home(RawRecord raw) {
    String hospital = text(raw, "ce_hospital");
    String code = text(raw, "ce_home");
    if (hospital == null || code == null) {
      return null;
    }
    try {
      return new Home(hospital, code);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  static @Nullable String text(RawRecord raw, String name) {
    Header header = raw.headers().lastHeader(name);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }
}
