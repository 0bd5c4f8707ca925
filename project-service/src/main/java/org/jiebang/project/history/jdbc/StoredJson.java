package org.jiebang.project.history.jdbc;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jiebang.bus.EventJson;
import org.jiebang.project.numbering.NumberPath;

/** Facts as they stand in a column: what was recorded is read back equal, and nothing is lost. */
public final class StoredJson {

  private static final JsonMapper MAPPER =
      EventJson.json()
          .rebuild()
          .addModule(
              new SimpleModule()
                  .addSerializer(NumberPath.class, ToStringSerializer.instance)
                  .addDeserializer(NumberPath.class, new Numbers()))
          .build();

  private StoredJson() {}

  /** The value as JSON. */
  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was written. */
  public static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Numbers extends StdScalarDeserializer<NumberPath> {

    private static final long serialVersionUID = 1L;

    Numbers() {
      super(NumberPath.class);
    }

    @Override
    public NumberPath deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return new NumberPath(parser.getText());
    }
  }
}
