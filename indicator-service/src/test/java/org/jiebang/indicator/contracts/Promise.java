package org.jiebang.indicator.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jiebang.bus.EventJson;

/** The schema and the example of one event type. */
public record Promise(String type) {

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  public JsonNode example() {
    return tree(text("contracts/" + type + ".v1.example.json"));
  }

  public List<String> faults(JsonNode data) {
    Schema schema =
        SCHEMAS.getSchema(text("contracts/" + type + ".v1.schema.json"), InputFormat.JSON);
    return schema.validate(data).stream().map(Object::toString).toList();
  }

  /** As the bus would write it, read back. */
  public static JsonNode written(Object data) {
    try {
      JsonNode node = EventJson.json().valueToTree(data);
      return tree(EventJson.json().writeValueAsString(node));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String text(String resource) {
    try (InputStream in = Promise.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("No " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode tree(String json) {
    try {
      return EventJson.json().readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
