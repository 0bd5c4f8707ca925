package org.jiebang.indicator.submission;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jiebang.indicator.definition.Components;
import org.jiebang.indicator.definition.DefinitionContent;
import org.jiebang.refusal.FieldError;
import org.jiebang.refusal.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * 填报数字: the figures as typed, before the definition has accepted them as components.
 *
 * @param numerator the numerator, or a count
 * @param denominator the denominator of a ratio
 * @param value a count; never the quotient of a ratio
 * @param unit the counting unit the reporter meant, if named
 */
public record Figures(
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable BigDecimal value,
    @Nullable String unit) {

  private static final BigDecimal BOUND = BigDecimal.TEN.pow(18);
  private static final int MOST_DECIMALS = 10;

  /**
   * The components, if the definition accepts them.
   *
   * @throws RuleBroken saying which figure is wrong and why
   */
  public Components under(DefinitionContent definition) {
    checkUnit(definition);
    checkRange("numerator", numerator);
    checkRange("denominator", denominator);
    checkRange("value", value);
    return definition.computesARatio() ? ratio(definition) : count(definition);
  }

  private Components ratio(DefinitionContent definition) {
    refuseIf(value != null, "value-for-ratio", "value", definition.name() + "是比率，请填分子和分母，不填结果。");
    BigDecimal above = present(numerator, "numerator-missing", "numerator", "缺分子。");
    BigDecimal below = present(denominator, "denominator-missing", "denominator", "缺分母。");
    refuseIf(below.signum() == 0, "denominator-zero", "denominator", "分母为 0，比率没有意义。");
    refuseIf(
        definition.numeratorWithinDenominator() && above.compareTo(below) > 0,
        "numerator-exceeds-denominator",
        "numerator",
        "分子是分母的一部分，不能大于分母。");
    return Components.ratio(above, below);
  }

  private Components count(DefinitionContent definition) {
    refuseIf(
        denominator != null, "denominator-for-count", "denominator", definition.name() + "没有分母。");
    refuseIf(
        value != null && numerator != null,
        "value-and-numerator",
        "value",
        "value 与 numerator 只填一个。");
    BigDecimal figure = value != null ? value : numerator;
    return Components.count(present(figure, "value-missing", "value", "缺数值；没有发生请填 0。"));
  }

  private void checkUnit(DefinitionContent definition) {
    refuseIf(
        unit != null && !unit.equals(definition.countingUnit()),
        "unknown-unit",
        "unit",
        definition.name() + "的计数单位是“" + definition.countingUnit() + "”。");
  }

  private static void checkRange(String field, @Nullable BigDecimal figure) {
    Stream.ofNullable(figure)
        .forEach(
            number -> {
              refuseIf(number.signum() < 0, "negative", field, "不能为负数。");
              refuseIf(
                  number.precision() - number.scale() > BOUND.precision()
                      || number.scale() > MOST_DECIMALS
                      || number.compareTo(BOUND) > 0,
                  "number-out-of-range",
                  field,
                  "数值过大，或小数超过 10 位。");
            });
  }

  private static BigDecimal present(
      @Nullable BigDecimal figure, String code, String field, String detail) {
    refuseIf(figure == null, code, field, detail);
    return java.util.Objects.requireNonNull(figure);
  }

  private static void refuseIf(boolean wrong, String code, String field, String detail) {
    if (wrong) {
      throw new RuleBroken(code, detail, new FieldError(field, code, detail));
    }
  }
}
