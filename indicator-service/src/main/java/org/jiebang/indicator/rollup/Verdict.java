package org.jiebang.indicator.rollup;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 评判: the light, the rule that lit it, the target that judged, or why nothing did.
 *
 * @param light the light
 * @param rule the rule's name, for example {@code straight-100-90}
 * @param reason why there is no light: no-value, incomplete, no-target, target-unconfirmed,
 *     direction-unconfirmed, reading-unconfirmed, target-not-comparable
 * @param judgedBy the target that judged or would have
 * @param straight 直接完成度 in per cent
 * @param fromBaseline 自基线完成度 in per cent, where there is a baseline
 */
public record Verdict(
    Light light,
    String rule,
    @Nullable String reason,
    @Nullable JudgingTarget judgedBy,
    @Nullable BigDecimal straight,
    @Nullable BigDecimal fromBaseline) {

  /**
   * 评判目标: which target judged.
   *
   * @param code the target's code
   * @param printed as printed
   * @param period the period it is set for: the month's own, or the year's
   * @param comparator the sign that was applied
   * @param version the target's version
   */
  public record JudgingTarget(
      String code, String printed, String period, @Nullable String comparator, long version) {}

  static Verdict unjudged(String rule, String reason, @Nullable JudgingTarget target) {
    return new Verdict(Light.NONE, rule, reason, target, null, null);
  }
}
