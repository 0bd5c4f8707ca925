package org.jiebang.indicator.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jiebang.refusal.FieldError;
import org.jiebang.refusal.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * 目标内容: the comparator with a value or a range in base units, or a level in words.
 *
 * @param comparator as printed, or none where the document prints a bare number
 * @param value the bound, in the indicator's base unit: 40 % is 0.40
 * @param lower the lower end of a range
 * @param upper the upper end of a range
 * @param level a grade such as 四甲, or a trend; never compared by arithmetic
 */
public record Goal(
    @Nullable Comparator comparator,
    @Nullable BigDecimal value,
    @Nullable BigDecimal lower,
    @Nullable BigDecimal upper,
    @Nullable String level) {

  /**
   * Refuses a goal that says two things at once, or a comparator that has nothing to compare with.
   */
  public Goal {
    value = plain(value);
    lower = plain(lower);
    upper = plain(upper);
    require(value == null || (lower == null && upper == null), "目标值与区间只能有一个。");
    require(lower == null || upper == null || lower.compareTo(upper) <= 0, "区间下限大于上限。");
    boolean range = lower != null && upper != null;
    require(comparator != Comparator.BETWEEN || range, "区间须有上下限。");
    require(comparator == null || comparator == Comparator.BETWEEN || value != null, "比较符须有目标值。");
  }

  /** The same numbers with what a person chose. */
  public Goal confirmed(
      Comparator chosen, @Nullable BigDecimal chosenLower, @Nullable BigDecimal chosenUpper) {
    return chosen == Comparator.BETWEEN
        ? new Goal(chosen, null, orElse(chosenLower, lower), orElse(chosenUpper, upper), level)
        : new Goal(chosen, value, null, null, level);
  }

  /** Whether it can be compared with a number. */
  public boolean canBeCompared() {
    return comparator != null || (lower != null && upper != null);
  }

  /** The comparator; a printed range needs none. */
  public Comparator requiredComparator() {
    return comparator == null ? Comparator.BETWEEN : comparator;
  }

  /** The bounds it states: one for a value, two for a range. */
  public List<BigDecimal> bounds() {
    return Stream.of(value, lower, upper).flatMap(Stream::ofNullable).toList();
  }

  private static @Nullable BigDecimal orElse(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one != null ? one : other;
  }

  private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
    return value == null ? null : value.stripTrailingZeros();
  }

  private static void require(boolean holds, String detail) {
    if (!holds) {
      String code = "target-contradicts-itself";
      throw new RuleBroken(code, detail, new FieldError("value", code, detail));
    }
  }
}
