package org.jiebang.indicator.history;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 所述比较: how the document sets a result beside another one.
 *
 * @param kind for example {@code growth} or {@code rank-change}
 * @param against with what, for example {@code 去年同期}
 * @param value the stated change, a fraction where it is a percentage
 * @param printed as printed
 * @param ambiguous whether the document leaves open if 百分点 or % is meant
 * @param readings what last year's value would be in each reading
 */
public record StatedComparison(
    String kind,
    @Nullable String against,
    @Nullable BigDecimal value,
    String printed,
    boolean ambiguous,
    List<Reading> readings) {

  /** Keeps its own list. */
  public StatedComparison {
    value = value == null ? null : value.stripTrailingZeros();
    readings = List.copyOf(readings);
  }

  /**
   * 读法.
   *
   * @param unit 百分点 or %
   * @param previous the value it was compared with, under this reading
   */
  public record Reading(String unit, BigDecimal previous) {

    /** Writes the value in one way, so that equal readings are equal. */
    public Reading {
      previous = previous.stripTrailingZeros();
    }
  }
}
