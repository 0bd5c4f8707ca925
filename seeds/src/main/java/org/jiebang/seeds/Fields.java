package org.jiebang.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * 字段: builds a request's body from a record of the files; what is not stated is left out, never
 * invented.
 */
final class Fields {

  private final JsonNode record;
  private final ObjectNode body = JsonNodeFactory.instance.objectNode();

  private Fields(JsonNode record) {
    this.record = record;
  }

  static Fields from(JsonNode record) {
    return new Fields(record);
  }

  /** Takes fields over under their own names. */
  Fields take(String... names) {
    for (String name : names) {
      takeAs(name, name);
    }
    return this;
  }

  /** Takes a field over under another name. */
  Fields takeAs(String name, String target) {
    return put(target, record.get(name));
  }

  /** Sets a field unless there is nothing to set. */
  Fields put(String name, @Nullable JsonNode value) {
    if (value != null && !value.isNull() && !value.isMissingNode()) {
      body.set(name, value);
    }
    return this;
  }

  /**
   * Takes decimals over: the files keep them as text, so that no digit is lost; requests carry
   * numbers.
   */
  Fields decimals(String... names) {
    for (String name : names) {
      String digits = text(record, name);
      put(name, digits == null ? null : DecimalNode.valueOf(new BigDecimal(digits)));
    }
    return this;
  }

  /** Sets a text. */
  Fields put(String name, String value) {
    body.put(name, value);
    return this;
  }

  /** Sets a truth. */
  Fields put(String name, boolean value) {
    body.put(name, value);
    return this;
  }

  ObjectNode body() {
    return body;
  }

  /** One field of every element of a list. */
  static ArrayNode pluck(JsonNode list, String field) {
    ArrayNode plucked = JsonNodeFactory.instance.arrayNode();
    for (Iterator<JsonNode> each = list.elements(); each.hasNext(); ) {
      plucked.add(each.next().path(field));
    }
    return plucked;
  }

  /** A field where it is stated. */
  static @Nullable String text(JsonNode record, String field) {
    JsonNode value = record.get(field);
    return value == null || value.isNull() ? null : value.asText();
  }
}
