package org.jiebang.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * 规范 JSON: one text for one value, so that a hash can be taken over it. RFC 8785, but for numbers:
 * they keep their decimals, where the standard would make them binary fractions.
 */
final class CanonicalJson {

  private final StringBuilder text = new StringBuilder();

  private CanonicalJson() {}

  /** The one text for {@code value}. */
  static String of(Object value, ObjectMapper mapper) {
    var json = new CanonicalJson();
    json.write(mapper.valueToTree(value));
    return json.text.toString();
  }

  private void write(JsonNode node) {
    if (node.isObject()) {
      writeObject(node);
    } else if (node.isArray()) {
      writeArray(node);
    } else if (node.isNumber()) {
      text.append(node.decimalValue().toPlainString());
    } else if (node.isTextual() || node.isBinary() || node.isPojo()) {
      writeText(node.asText());
    } else {
      text.append(node.asText());
    }
  }

  private void writeObject(JsonNode node) {
    var members = new TreeMap<String, JsonNode>();
    node.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
    String separator = "{";
    for (Map.Entry<String, JsonNode> member : members.entrySet()) {
      text.append(separator);
      writeText(member.getKey());
      text.append(':');
      write(member.getValue());
      separator = ",";
    }
    text.append(members.isEmpty() ? "{}" : "}");
  }

  private void writeArray(JsonNode node) {
    text.append('[');
    for (int i = 0; i < node.size(); i++) {
      if (i > 0) {
        text.append(',');
      }
      write(node.get(i));
    }
    text.append(']');
  }

  private void writeText(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\b' -> text.append("\\b");
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\f' -> text.append("\\f");
        case '\r' -> text.append("\\r");
        default -> {
          if (c < 0x20) {
            text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            text.append(c);
          }
        }
      }
    }
    text.append('"');
  }
}
