package org.jiebang.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 依据: turns "document and heading" of the files into what history is entered with: document, body
 * and date.
 */
final class Sources {

  private final Map<String, JsonNode> documents = new HashMap<>();

  Sources(List<JsonNode> documents) {
    documents.forEach(document -> this.documents.put(document.path("key").asText(), document));
  }

  /** The source a record names, as the plan-service and the indicator-service take it. */
  ObjectNode of(JsonNode record) {
    JsonNode source = record.path("source");
    return of(source.path("document").asText(), source.path("at").asText(""));
  }

  /** A document as the source. */
  ObjectNode of(String key, String at) {
    JsonNode document = documents.get(key);
    if (document == null) {
      throw new IllegalStateException("种子引用了没有登记的文件 " + key);
    }
    ObjectNode source = JsonNodeFactory.instance.objectNode();
    source.put("document", key);
    if (!at.isEmpty()) {
      source.put("at", at);
    }
    source.put("body", body(document));
    source.put("date", document.path("issuedOn").asText());
    return source;
  }

  /** The last body that decided, or the office that issued where none is named. */
  private static String body(JsonNode document) {
    JsonNode decided = document.path("decidedBy");
    if (!decided.isEmpty()) {
      return decided.get(decided.size() - 1).path("name").asText();
    }
    return document.path("issuingOffice").asText();
  }
}
