package org.jiebang.notification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * A payload as its publisher promises it, read from the publisher's contracts, and changed where a
 * test needs it.
 */
public final class Example {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode data;

  private Example(ObjectNode data) {
    this.data = data;
  }

  /** The example of a type, for example {@code indicator} and {@code light-changed.v1}. */
  public static Example of(String service, String type) {
    String path = "/contracts/" + service + "/" + type + ".example.json";
    try (InputStream file = Example.class.getResourceAsStream(path)) {
      return new Example((ObjectNode) JSON.readTree(Objects.requireNonNull(file, path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With this text. */
  public Example with(String field, String value) {
    data.put(field, value);
    return this;
  }

  /** With this choice. */
  public Example with(String field, boolean value) {
    data.put(field, value);
    return this;
  }

  /** With these texts. */
  public Example withList(String field, String... values) {
    ArrayNode list = data.putArray(field);
    for (String value : values) {
      list.add(value);
    }
    return this;
  }

  /** Without these fields. */
  public Example without(String... fields) {
    for (String field : fields) {
      data.remove(field);
    }
    return this;
  }

  /** A part of it. */
  public JsonNode get(String field) {
    return data.get(field);
  }

  /** As it travels. */
  public String json() {
    return data.toString();
  }
}
