package org.jiebang.bus.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * 事件契约: holds every payload against the schema its publisher promises, {@code
 * contracts/NAME.vN.schema.json} on the class path, before the business transaction commits.
 */
@Singleton
class Contracts {

  private final String prefix;
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

  Contracts(@Value("${jiebang.service}") String service) {
    this.prefix = "jiebang." + service + ".";
  }

  /**
   * Holds one payload against its contract.
   *
   * @throws IllegalStateException when the type has no contract or the payload breaks it
   */
  void check(String type, JsonNode data) {
    List<Error> errors = schemas.computeIfAbsent(type, this::load).validate(data);
    if (!errors.isEmpty()) {
      throw new IllegalStateException(
          "An event of type " + type + " breaks its contract: " + errors);
    }
  }

  private Schema load(String type) {
    if (!type.startsWith(prefix)) {
      throw new IllegalStateException("This service publishes " + prefix + "*, not " + type);
    }
    String resource = "contracts/" + type.substring(prefix.length()) + ".schema.json";
    try (InputStream in = Contracts.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "No contract " + resource + " on the class path for " + type);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return registry.getSchema(text, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
