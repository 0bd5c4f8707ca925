package org.jiebang.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jiebang.bus.EventJson;

/** The schema and the example of one event type, as promised in {@code contracts/}. */
record Contract(String name) {

  static final Path FOLDER = Path.of("contracts");

  JsonNode example() {
    try {
      return EventJson.json().readTree(read(".example.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Error> breaches(JsonNode data) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(read(".schema.json"), InputFormat.JSON)
        .validate(data);
  }

  private String read(String suffix) {
    try {
      return Files.readString(FOLDER.resolve(name + suffix));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
