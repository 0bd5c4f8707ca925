package org.jiebang.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiebang.http.Diagnosis.Fault;
import org.jspecify.annotations.Nullable;

/** What is wrong with a JSON body. Jackson tells some faults apart by their message only. */
final class JsonFault {

  private static final Pattern DUPLICATE = Pattern.compile("Duplicate field '([^']{1,100})'");

  private JsonFault() {}

  static Fault of(JsonProcessingException error) {
    String field = pathOf(error);
    JsonProcessingException innermost = innermost(error);
    String message = String.valueOf(innermost.getOriginalMessage());
    if (innermost instanceof StreamConstraintsException) {
      return beyondLimits(message, field);
    } else if (innermost instanceof UnrecognizedPropertyException) {
      return Fault.at(ProblemCode.UNKNOWN_FIELD, field, "没有这个字段。");
    } else if (innermost instanceof InvalidNullException
        || message.startsWith("Missing required creator property")
        || message.startsWith("Cannot map `null` into type")) {
      return Fault.at(ProblemCode.MISSING_FIELD, field, "必填。");
    } else if (message.startsWith("Trailing token")) {
      return Fault.of(ProblemCode.TRAILING_CONTENT);
    } else if (innermost instanceof ValueInstantiationException) {
      return Fault.at(ProblemCode.INVALID_VALUE, field, "不符合要求。");
    } else if (message.startsWith(PlainDecimals.REFUSAL)) {
      return Fault.at(ProblemCode.NUMBER_NOT_PLAIN, field, ProblemCode.NUMBER_NOT_PLAIN.detail());
    } else if (message.startsWith("No content to map")) {
      return Fault.of(ProblemCode.BODY_MISSING);
    } else if (innermost instanceof MismatchedInputException || outOfRange(message)) {
      return Fault.at(ProblemCode.WRONG_TYPE, field, "类型或取值不对。");
    }
    Matcher duplicate = DUPLICATE.matcher(message);
    return duplicate.lookingAt()
        ? Fault.at(ProblemCode.DUPLICATE_FIELD, join(field, duplicate.group(1)), "出现了两次。")
        : Fault.of(ProblemCode.MALFORMED_JSON);
  }

  private static boolean outOfRange(String message) {
    return message.startsWith("Numeric value (");
  }

  private static Fault beyondLimits(String message, String field) {
    if (message.startsWith("Document nesting depth")) {
      return Fault.of(ProblemCode.JSON_TOO_DEEP);
    } else if (message.startsWith("Number value length")) {
      return Fault.at(ProblemCode.NUMBER_NOT_PLAIN, field, ProblemCode.NUMBER_NOT_PLAIN.detail());
    } else if (message.startsWith("Document length")) {
      return Fault.of(ProblemCode.BODY_TOO_LARGE);
    }
    return Fault.at(ProblemCode.STRING_TOO_LONG, field, "过长。");
  }

  /** The exception with the fault itself: a duplicate key comes wrapped in the path to it. */
  private static JsonProcessingException innermost(JsonProcessingException error) {
    JsonProcessingException found = error;
    for (Throwable cause = error.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof JsonProcessingException deeper) {
        found = deeper;
      }
    }
    return found;
  }

  private static String pathOf(JsonProcessingException error) {
    StringBuilder path = new StringBuilder();
    if (error instanceof JsonMappingException mapping) {
      for (JsonMappingException.Reference step : mapping.getPath()) {
        append(path, step);
      }
    }
    return path.toString();
  }

  private static void append(StringBuilder path, JsonMappingException.Reference step) {
    @Nullable String name = step.getFieldName();
    if (name == null) {
      path.append('[').append(step.getIndex()).append(']');
      return;
    }
    if (path.length() > 0) {
      path.append('.');
    }
    path.append(name.length() > 100 ? name.substring(0, 100) : name);
  }

  private static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
