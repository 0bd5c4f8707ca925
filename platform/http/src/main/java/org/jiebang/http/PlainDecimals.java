package org.jiebang.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads decimals in plain notation only. {@code 1E+2} and {@code 100} are the same number with
 * different scales, and {@code 1E999999999} takes all memory as soon as it is added to something.
 */
final class PlainDecimals extends StdScalarDeserializer<BigDecimal> {

  /** How the message of a refused number begins. */
  static final String REFUSAL = "Not a plain decimal";

  private static final int PRECISION = 30;

  private static final long serialVersionUID = 1L;

  private PlainDecimals() {
    super(BigDecimal.class);
  }

  static Module module() {
    return new SimpleModule("jiebang-plain-decimals")
        .addDeserializer(BigDecimal.class, new PlainDecimals());
  }

  @Override
  public @Nullable BigDecimal deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    JsonToken token = parser.currentToken();
    if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
      return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
    }
    String text = parser.getText();
    if (text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
      return context.reportInputMismatch(this, REFUSAL);
    }
    BigDecimal number = new BigDecimal(text);
    return number.precision() > PRECISION || number.scale() > PRECISION
        ? context.reportInputMismatch(this, REFUSAL)
        : number;
  }
}
