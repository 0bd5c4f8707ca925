package org.jiebang.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates and times as ISO texts with years of four digits. Jackson would also take {@code
 * [2025,6,30]}, epoch numbers, and years that no database holds.
 *
 * @param <T> the type of time
 */
final class IsoTexts<T> extends StdScalarDeserializer<T> {

  private static final long serialVersionUID = 1L;

  private final transient Function<String, T> parse;

  private IsoTexts(Class<T> type, Function<String, T> parse) {
    super(type);
    this.parse = parse;
  }

  static Module module() {
    var module = new SimpleModule("jiebang-iso-texts");
    add(module, LocalDate.class, LocalDate::parse);
    add(module, LocalDateTime.class, LocalDateTime::parse);
    add(module, LocalTime.class, LocalTime::parse);
    add(module, YearMonth.class, YearMonth::parse);
    add(module, OffsetDateTime.class, OffsetDateTime::parse);
    add(module, Instant.class, Instant::parse);
    return module;
  }

  @Override
  public @Nullable T deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return context.reportInputMismatch(this, "Not a text");
    }
    String text = parser.getText();
    if (text.startsWith("+") || text.startsWith("-")) {
      return context.reportInputMismatch(this, "Not a year of four digits");
    }
    try {
      return parse.apply(text);
    } catch (DateTimeException e) {
      return context.reportInputMismatch(this, "Not an ISO text");
    }
  }

  private static <T> void add(SimpleModule module, Class<T> type, Function<String, T> parse) {
    module.addDeserializer(type, new IsoTexts<>(type, parse));
  }
}
