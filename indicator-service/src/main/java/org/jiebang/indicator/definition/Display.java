package org.jiebang.indicator.definition;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * 显示方式: how a value in base units is shown to people; 亿, 万 and % exist only here.
 *
 * @param unit the printed unit, for example {@code 万人次} or {@code %}
 * @param scale shown value = value / scale, for example 10000 or 0.01
 * @param decimals digits after the point, rounded HALF_UP
 */
public record Display(String unit, BigDecimal scale, int decimals) {

  private static final int MOST_DECIMALS = 10;

  /** Refuses a scale that would turn the value round and decimals nobody reads. */
  public Display {
    scale = scale.stripTrailingZeros();
    if (scale.signum() <= 0 || decimals < 0 || decimals > MOST_DECIMALS) {
      throw new IllegalArgumentException(
          "Not a display: scale " + scale + ", " + decimals + " decimals");
    }
  }

  /** The value as shown, in the shown unit. */
  public BigDecimal shown(BigDecimal value) {
    return value.divide(scale, MathContext.DECIMAL128).setScale(decimals, RoundingMode.HALF_UP);
  }

  /**
   * The shown value with its unit, for example {@code 40.12%}; a bare number has no unit or {@code
   * -}.
   */
  public String text(BigDecimal value) {
    return shown(value).toPlainString() + ("-".equals(unit) ? "" : unit);
  }
}
