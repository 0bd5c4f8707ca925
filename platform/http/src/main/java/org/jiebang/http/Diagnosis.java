package org.jiebang.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.micronaut.core.bind.exceptions.UnsatisfiedArgumentException;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.json.JsonSyntaxException;
import io.micronaut.web.router.exceptions.UnsatisfiedBodyRouteException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Optional;
import org.jiebang.refusal.FieldError;
import org.jiebang.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** 诊断: which problem an exception is. It never repeats what the caller sent, nor what we threw. */
final class Diagnosis {

  private Diagnosis() {}

  /**
   * @param cause what was thrown, if anything
   * @param status what the server would answer
   */
  static Problem of(@Nullable Throwable cause, int status, String traceId) {
    if (cause == null) {
      return Problem.of(ProblemCode.forStatus(status), List.of(), traceId);
    }
    Optional<Refusal> refusal = within(cause, Refusal.class);
    if (refusal.isPresent()) {
      return Problem.of(refusal.get(), traceId);
    }
    Fault fault = faultOf(cause, status);
    return Problem.of(fault.code(), fault.fields(), traceId);
  }

  private static Fault faultOf(Throwable cause, int status) {
    if (cause instanceof ConversionErrorException unreadable) {
      return unreadable(unreadable);
    } else if (cause instanceof ConstraintViolationException broken) {
      return Violations.of(broken);
    } else if (cause instanceof UnsatisfiedBodyRouteException) {
      return Fault.of(ProblemCode.BODY_MISSING);
    } else if (cause instanceof UnsatisfiedRouteException absent) {
      return missing(absent.getArgument().getName());
    } else if (cause instanceof UnsatisfiedArgumentException absent) {
      return missing(absent.getArgument().getName());
    } else if (cause instanceof OptimisticLockException) {
      return Fault.of(ProblemCode.STALE_VERSION);
    } else if (cause instanceof JsonSyntaxException) {
      return within(cause, JsonProcessingException.class)
          .map(JsonFault::of)
          .orElse(Fault.of(ProblemCode.MALFORMED_JSON));
    } else if (cause instanceof JsonProcessingException) {
      // A body that does not fit arrives as a conversion error; this is JSON of our own.
      return Fault.of(ProblemCode.INTERNAL_ERROR);
    }
    return Fault.of(ProblemCode.forStatus(status));
  }

  private static Fault unreadable(ConversionErrorException error) {
    return within(error, JsonProcessingException.class)
        .map(JsonFault::of)
        .orElseGet(
            () ->
                Fault.at(ProblemCode.INVALID_PARAMETER, error.getArgument().getName(), "无法识别的取值。"));
  }

  private static Fault missing(String name) {
    return Fault.at(ProblemCode.MISSING_PARAMETER, name, "必填。");
  }

  private static <T extends Throwable> Optional<T> within(Throwable thrown, Class<T> type) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < 20; depth++) {
      if (type.isInstance(cause)) {
        return Optional.of(type.cast(cause));
      }
      cause = cause.getCause();
    }
    return Optional.empty();
  }

  /** What is wrong, before it has a trace id. */
  record Fault(ProblemCode code, List<FieldError> fields) {

    static Fault of(ProblemCode code) {
      return new Fault(code, List.of());
    }

    /** About one field; without a name, about the whole. */
    static Fault at(ProblemCode code, String field, String message) {
      return new Fault(
          code, field.isEmpty() ? List.of() : List.of(new FieldError(field, code.code(), message)));
    }
  }
}
