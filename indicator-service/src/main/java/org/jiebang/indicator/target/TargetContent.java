package org.jiebang.indicator.target;

import java.util.List;
import org.jiebang.indicator.definition.Source;
import org.jiebang.indicator.period.Period;
import org.jiebang.indicator.period.PeriodText;
import org.jiebang.refusal.FieldError;
import org.jiebang.refusal.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * 目标陈述: what the document says of a target. Two targets that say the same are equal.
 *
 * @param code unique in the hospital
 * @param indicator the indicator it is set on, or none for a commitment that no definition measures
 * @param subject what a commitment speaks of, where there is no indicator
 * @param printed the target as printed, for example {@code 年均30}
 * @param goal comparator and numbers
 * @param unit the printed unit
 * @param period for which it is set, for example {@code 2025} or {@code 2021-2025}
 * @param overYears the readings of a target of several years; more than one waits for a person
 * @param campus whose target it is; none with no department means the hospital
 * @param department whose target it is
 * @param baseline where the way begins
 * @param needsConfirmation whether a person must say what the document does not
 * @param reason why
 * @param source where the document says it
 */
public record TargetContent(
    String code,
    @Nullable String indicator,
    @Nullable String subject,
    String printed,
    Goal goal,
    @Nullable String unit,
    String period,
    List<OverYears> overYears,
    @Nullable String campus,
    @Nullable String department,
    @Nullable Baseline baseline,
    boolean needsConfirmation,
    @Nullable String reason,
    Source source) {

  /** Refuses a target of nothing, and one that waits without saying why. */
  public TargetContent {
    overYears = List.copyOf(overYears);
    require((indicator == null) != (subject == null), "indicator", "目标须且只须指明指标或事项之一。");
    require(!printed.isBlank(), "printed", "目标的原文不能为空。");
    require(!needsConfirmation || reason != null, "reason", "待确认的目标须写明原因。");
    period = PeriodText.parse(period).text();
  }

  /** The period it is set for. */
  public Period when() {
    return PeriodText.parse(period);
  }

  private static void require(boolean holds, String field, String detail) {
    if (!holds) {
      String code = "target-contradicts-itself";
      throw new RuleBroken(code, detail, new FieldError(field, code, detail));
    }
  }
}
