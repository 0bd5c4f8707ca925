package org.jiebang.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jiebang.http.Diagnosis.Fault;
import org.jiebang.refusal.FieldError;

/** Broken constraints of Jakarta Validation, as fields with codes such as {@code not-blank}. */
final class Violations {

  private static final Map<String, String> MESSAGES =
      Map.ofEntries(
          Map.entry("NotNull", "必填。"),
          Map.entry("NotBlank", "不能为空白。"),
          Map.entry("NotEmpty", "不能为空。"),
          Map.entry("Size", "长度或个数不在允许范围内。"),
          Map.entry("Min", "小于允许的最小值。"),
          Map.entry("Max", "大于允许的最大值。"),
          Map.entry("DecimalMin", "小于允许的最小值。"),
          Map.entry("DecimalMax", "大于允许的最大值。"),
          Map.entry("Positive", "须大于 0。"),
          Map.entry("PositiveOrZero", "不能小于 0。"),
          Map.entry("Digits", "数字位数过多。"),
          Map.entry("Pattern", "格式不对。"),
          Map.entry("Email", "不是有效的邮箱地址。"),
          Map.entry("Past", "须早于现在。"),
          Map.entry("PastOrPresent", "不能晚于现在。"),
          Map.entry("Future", "须晚于现在。"),
          Map.entry("FutureOrPresent", "不能早于现在。"));

  private Violations() {}

  static Fault of(ConstraintViolationException broken) {
    List<FieldError> fields =
        broken.getConstraintViolations().stream()
            .map(Violations::fieldError)
            .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::code))
            .toList();
    return new Fault(ProblemCode.INVALID_VALUE, fields);
  }

  private static FieldError fieldError(ConstraintViolation<?> violation) {
    String constraint =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    return new FieldError(
        pathOf(violation.getPropertyPath()),
        constraint.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT),
        MESSAGES.getOrDefault(constraint, "不符合要求。"));
  }

  /**
   * The JSON path: without the controller's method, and without its parameter but for a bare one.
   */
  private static String pathOf(Path violated) {
    StringBuilder path = new StringBuilder();
    String parameter = "";
    for (Path.Node node : violated) {
      if (node.getKind() == ElementKind.PARAMETER) {
        parameter = String.valueOf(node.getName());
      } else if (node.getKind() != ElementKind.METHOD) {
        append(path, node);
      }
    }
    return path.isEmpty() ? parameter : path.toString();
  }

  private static void append(StringBuilder path, Path.Node node) {
    if (node.getIndex() != null) {
      path.append('[').append(node.getIndex()).append(']');
    } else if (node.getKey() != null) {
      path.append('[').append(node.getKey()).append(']');
    }
    if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
      path.append(path.isEmpty() ? "" : ".").append(node.getName());
    }
  }
}
