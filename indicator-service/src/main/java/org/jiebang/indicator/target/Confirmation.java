package org.jiebang.indicator.target;

import java.math.BigDecimal;
import java.time.Instant;
import org.jiebang.indicator.definition.Direction;
import org.jspecify.annotations.Nullable;

/**
 * 确认: what a person said where the document does not.
 *
 * @param by who, by identity
 * @param byName who, by name
 * @param at when
 * @param choice what was chosen
 */
public record Confirmation(String by, String byName, Instant at, Choice choice) {

  /**
   * 确认内容: what is chosen.
   *
   * @param comparator how the actual value must stand to the target
   * @param direction which way is better; it must go with the comparator
   * @param lower the lower end, where the choice is a range
   * @param upper the upper end, where the choice is a range
   * @param overYears the reading of a target of several years
   * @param note why
   */
  public record Choice(
      Comparator comparator,
      Direction direction,
      @Nullable BigDecimal lower,
      @Nullable BigDecimal upper,
      @Nullable OverYears overYears,
      @Nullable String note) {}
}
