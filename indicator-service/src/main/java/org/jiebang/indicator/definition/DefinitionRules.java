package org.jiebang.indicator.definition;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jiebang.refusal.FieldError;
import org.jiebang.refusal.InvalidInput;
import org.jiebang.refusal.RuleBroken;
import org.jspecify.annotations.Nullable;

/** 口径自洽: what a definition may not contradict in itself. */
final class DefinitionRules {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

  private DefinitionRules() {}

  static void check(
      Kind kind,
      @Nullable String denominator,
      TimeRule timeRule,
      UnitRule unitRule,
      boolean numeratorWithinDenominator) {
    boolean ratio = kind == Kind.RATIO;
    require(ratio == (denominator != null), "denominator", "比率须有分母，其他指标不得有分母。");
    require(ratio || timeRule != TimeRule.RATIO, "timeRule", "只有比率可按 Σ分子/Σ分母 汇总。");
    require(ratio || unitRule != UnitRule.RATIO, "unitRule", "只有比率可按 Σ分子/Σ分母 汇总。");
    require(ratio || !numeratorWithinDenominator, "numeratorWithinDenominator", "只有比率的分子可限于分母之内。");
    require(kind != Kind.STOCK || timeRule != TimeRule.SUM, "timeRule", "存量不得按时间累加，请用平均或期末。");
    require(kind != Kind.DISTINCT || unitRule != UnitRule.SUM, "unitRule", "去重计数不得跨单位相加。");
  }

  static void checkText(String code, String name, String numerator, String countingUnit) {
    if (!SLUG.matcher(code).matches()) {
      String detail = "编码只用小写字母、数字和连字符，最多 63 个字符。";
      throw new InvalidInput("not-a-code", detail, new FieldError("code", "not-a-code", detail));
    }
    require(!name.isBlank(), "name", "指标名称不能为空。");
    require(!numerator.isBlank(), "numerator", "分子不能为空。");
    require(!countingUnit.isBlank(), "countingUnit", "计数单位不能为空。");
  }

  static void checkDates(@Nullable LocalDate from, @Nullable LocalDate to) {
    require(from == null || to == null || !to.isBefore(from), "effectiveTo", "失效日期早于生效日期。");
  }

  private static void require(boolean holds, String field, String detail) {
    if (!holds) {
      String code = "definition-contradicts-itself";
      throw new RuleBroken(code, detail, new FieldError(field, code, detail));
    }
  }
}
