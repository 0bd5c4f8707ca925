package org.jiebang.bus;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Locale;

/**
 * 事件 JSON: how payloads are written and read. A reader ignores what it does not know, and bounds
 * what it takes in before it parses.
 */
public final class EventJson {

  /** The largest payload that is published or read, in bytes. */
  public static final int MAX_BYTES = 900_000;

  private static final JsonMapper MAPPER = mapper();

  private EventJson() {}

  /** The mapper of every payload on the bus. */
  public static JsonMapper json() {
    return MAPPER;
  }

  private static JsonMapper mapper() {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addSerializer(new LowerKebab()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(50)
                .maxNumberLength(100)
                .maxStringLength(MAX_BYTES)
                .build());
    return mapper;
  }

  /** Writes {@code DEADLINE_PASSED} as {@code deadline-passed}. */
  @SuppressWarnings("rawtypes")
  private static final class LowerKebab extends StdSerializer<Enum> {

    private static final long serialVersionUID = 1L;

    LowerKebab() {
      super(Enum.class);
    }

    @Override
    public void serialize(
        Enum value,
        JsonGenerator out,
        com.fasterxml.jackson.databind.SerializerProvider serializers)
        throws IOException {
      out.writeString(value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }
}
