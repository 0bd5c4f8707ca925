package org.jiebang.bus.probe;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Events written header by header from the CloudEvents specification, with none of our code: right
 * ones, and any that is wrong in one place.
 */
public final class Records {

  private final String service;
  private final UUID counter;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private byte @Nullable [] value;

  private Records(String service, UUID counter, long version, String type, String home) {
    this.service = service;
    this.counter = counter;
    headers.put("content-type", "application/json");
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", UUID.nameUUIDFromBytes(bytes(type + counter + version)).toString());
    headers.put("ce_source", "/sxtcm/" + home + "/" + service + "-service");
    headers.put("ce_type", "jiebang." + service + "." + type);
    headers.put("ce_time", Instant.now().toString());
    headers.put("ce_hospital", "sxtcm");
    headers.put("ce_home", home);
    headers.put("ce_departments", "*");
    headers.put("ce_sequence", String.format(Locale.ROOT, "%020d", version));
    headers.put("ce_partitionkey", counter.toString());
    value = bytes("{\"value\":" + version + "}");
  }

  /** A counter was raised to this version. */
  public static Records event(String service, UUID counter, long version) {
    return new Records(service, counter, version, "counted.v1", "c1");
  }

  /** What a counter is at this version. */
  public static Records state(String service, UUID counter, long version) {
    return new Records(service, counter, version, "counter-state.v1", "c1");
  }

  /** A counter of another home was raised. */
  public static Records eventOf(String home, String service, UUID counter, long version) {
    return new Records(service, counter, version, "counted.v1", home);
  }

  /** The same with this header instead. */
  public Records header(String name, @Nullable String text) {
    headers.remove(name);
    if (text != null) {
      headers.put(name, text);
    }
    return this;
  }

  /** The same with these bytes for a payload. */
  public Records value(byte @Nullable [] bytes) {
    value = bytes;
    return this;
  }

  /** The same with this text for a payload. */
  public Records value(String text) {
    return value(bytes(text));
  }

  /** On the service's own events topic. */
  public ProducerRecord<byte[], byte[]> own() {
    return on(service + ".events.v1");
  }

  /** On any topic. */
  public ProducerRecord<byte[], byte[]> on(String topic) {
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(topic, bytes(counter.toString()), value);
    headers.forEach((name, text) -> record.headers().add(name, bytes(text)));
    return record;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
