package org.jiebang.bus.guard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jiebang.bus.EventJson;
import org.jspecify.annotations.Nullable;

/** 原始记录: a Kafka record byte for byte, as it came and as it is kept when parked; never compared. */
@SuppressWarnings("ArrayRecordComponent")
record RawRecord(
    String topic,
    int partition,
    long offset,
    Headers headers,
    byte @Nullable [] key,
    byte @Nullable [] value) {

  static RawRecord of(ConsumerRecord<byte[], byte[]> record) {
    return new RawRecord(
        record.topic(),
        record.partition(),
        record.offset(),
        record.headers(),
        record.key(),
        record.value());
  }

  /** The aggregate the key names, when it names one. */
  @Nullable UUID keyAsId() {
    if (key == null || key.length != 36) {
      return null;
    }
    try {
      return UUID.fromString(new String(key, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** The headers as JSON: a list of name and Base64 value, in their order. */
  String headersAsJson() {
    List<StoredHeader> stored = new ArrayList<>();
    for (Header header : headers) {
      stored.add(new StoredHeader(header.key(), header.value()));
    }
    try {
      return EventJson.json().writeValueAsString(stored);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Headers cannot be written", e);
    }
  }

  /** The headers back from {@link #headersAsJson()}. */
  static Headers headersOf(String json) {
    try {
      RecordHeaders headers = new RecordHeaders();
      for (StoredHeader header :
          EventJson.json().readValue(json, new TypeReference<List<StoredHeader>>() {})) {
        headers.add(header.name, header.value);
      }
      return headers;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Stored headers cannot be read", e);
    }
  }

  private record StoredHeader(String name, byte @Nullable [] value) {}
}
