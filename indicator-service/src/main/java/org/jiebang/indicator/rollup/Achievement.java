package org.jiebang.indicator.rollup;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jiebang.indicator.definition.LightRule;
import org.jiebang.indicator.definition.LightRule.Measure;
import org.jiebang.indicator.target.Comparator;
import org.jiebang.indicator.target.Goal;
import org.jspecify.annotations.Nullable;

/**
 * 完成度: whether a goal is met, and how much of it in per cent, straight and from the baseline.
 *
 * @param met whether the comparator holds
 * @param straight actual / target, mirrored where lower is better; none when that divides by 0
 * @param fromBaseline (actual − baseline) / (target − baseline); none without a baseline or a way
 *     to go
 */
record Achievement(boolean met, @Nullable BigDecimal straight, @Nullable BigDecimal fromBaseline) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Both measures of a figure against a goal in the same scale. */
  static Achievement of(BigDecimal actual, Goal goal, @Nullable BigDecimal baseline) {
    return new Achievement(
        isMet(actual, goal), straight(actual, goal), fromBaseline(actual, goal, baseline));
  }

  /** The light under a rule: what is met is green; without a share the comparator alone decides. */
  Light under(LightRule rule) {
    BigDecimal share = rule.measure() == Measure.STRAIGHT ? straight : fromBaseline;
    boolean enough = rule.green().compareTo(HUNDRED) < 0 && reaches(share, rule.green());
    if (met || enough) {
      return Light.GREEN;
    }
    return reaches(share, rule.yellow()) ? Light.YELLOW : Light.RED;
  }

  private static boolean reaches(@Nullable BigDecimal share, BigDecimal threshold) {
    return share != null && share.compareTo(threshold) >= 0;
  }

  private static boolean isMet(BigDecimal actual, Goal goal) {
    Comparator comparator = goal.requiredComparator();
    if (comparator == Comparator.BETWEEN) {
      return actual.compareTo(lower(goal)) >= 0 && actual.compareTo(upper(goal)) <= 0;
    }
    int sign = actual.compareTo(value(goal));
    return switch (comparator) {
      case AT_LEAST -> sign >= 0;
      case AT_MOST -> sign <= 0;
      case MORE_THAN -> sign > 0;
      case LESS_THAN -> sign < 0;
      default -> sign == 0;
    };
  }

  private static @Nullable BigDecimal straight(BigDecimal actual, Goal goal) {
    return switch (goal.requiredComparator()) {
      case AT_LEAST, MORE_THAN -> share(actual, value(goal));
      case AT_MOST, LESS_THAN -> share(value(goal), actual);
      case EQUAL -> nearer(actual, value(goal));
      case BETWEEN -> inRange(actual, goal);
    };
  }

  private static @Nullable BigDecimal inRange(BigDecimal actual, Goal goal) {
    if (isMet(actual, goal)) {
      return HUNDRED;
    }
    boolean below = actual.compareTo(lower(goal)) < 0;
    return below ? share(actual, lower(goal)) : share(upper(goal), actual);
  }

  private static @Nullable BigDecimal nearer(BigDecimal actual, BigDecimal target) {
    return actual.compareTo(target) < 0 ? share(actual, target) : share(target, actual);
  }

  private static @Nullable BigDecimal fromBaseline(
      BigDecimal actual, Goal goal, @Nullable BigDecimal baseline) {
    return baseline == null || goal.value() == null
        ? null
        : share(actual.subtract(baseline), value(goal).subtract(baseline));
  }

  private static @Nullable BigDecimal share(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? null
        : part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128);
  }

  private static BigDecimal value(Goal goal) {
    return java.util.Objects.requireNonNull(goal.value());
  }

  private static BigDecimal lower(Goal goal) {
    return java.util.Objects.requireNonNull(goal.lower());
  }

  private static BigDecimal upper(Goal goal) {
    return java.util.Objects.requireNonNull(goal.upper());
  }
}
