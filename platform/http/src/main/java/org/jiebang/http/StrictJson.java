package org.jiebang.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;

/**
 * 严格 JSON: what is written is exact, what is read is what the contract says and nothing else.
 *
 * <p>Applied to the service's {@link ObjectMapper}. A consumer of events, which must ignore fields
 * it does not know, takes a copy and relaxes that one feature.
 */
@Singleton
public final class StrictJson implements BeanCreatedEventListener<ObjectMapper> {

  /** The deepest nesting that is read. */
  public static final int DEPTH = 50;

  /** The longest text that is read, in characters. */
  public static final int TEXT = 100_000;

  /** The longest number that is read, in digits; {@link java.math.BigDecimal}s are held shorter. */
  private static final int DIGITS = 100;

  private static final int NAME = 500;

  /** The longest document that is read, in bytes: a megabyte. */
  public static final int DOCUMENT = 1 << 20;

  @Override
  public ObjectMapper onCreated(BeanCreatedEvent<ObjectMapper> event) {
    return applyTo(event.getBean());
  }

  /**
   * Makes a mapper strict.
   *
   * @return the same mapper
   */
  @SuppressWarnings("deprecation") // MapperFeatures of a mapper that somebody else has built
  public static ObjectMapper applyTo(ObjectMapper mapper) {
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DEPTH)
                .maxStringLength(TEXT)
                .maxNumberLength(DIGITS)
                .maxNameLength(NAME)
                .maxDocumentLength(DOCUMENT)
                .build());
    mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    mapper.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
    mapper.enable(
        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    mapper.disable(
        DeserializationFeature.ACCEPT_FLOAT_AS_INT,
        DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
        DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS,
        DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
    mapper.disable(
        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
        SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
    mapper.configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
    mapper.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
    for (CoercionInputShape scalar :
        new CoercionInputShape[] {
          CoercionInputShape.Boolean, CoercionInputShape.Integer, CoercionInputShape.Float
        }) {
      mapper.coercionConfigFor(LogicalType.Textual).setCoercion(scalar, CoercionAction.Fail);
    }
    mapper.setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    mapper
        .coercionConfigDefaults()
        .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
    mapper.registerModule(PlainDecimals.module());
    mapper.registerModule(IsoTexts.module());
    insert(mapper, new RecordContract());
    return mapper;
  }

  private static void insert(ObjectMapper mapper, AnnotationIntrospector contract) {
    mapper.setAnnotationIntrospectors(
        AnnotationIntrospectorPair.pair(
            mapper.getSerializationConfig().getAnnotationIntrospector(), contract),
        AnnotationIntrospectorPair.pair(
            mapper.getDeserializationConfig().getAnnotationIntrospector(), contract));
  }
}
