package org.jiebang.indicator.definition;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * 亮灯规则: from which share of the target on the light is green, from which yellow.
 *
 * @param measure how the share is measured
 * @param green per cent from which it is green; 100 means that the target must be met
 * @param yellow per cent from which it is yellow; below it is red
 */
public record LightRule(Measure measure, BigDecimal green, BigDecimal yellow) {

  /** What ships: green when the target is met, yellow from 90 % of it, red below. */
  public static final LightRule SHIPPED =
      new LightRule(Measure.STRAIGHT, BigDecimal.valueOf(100), BigDecimal.valueOf(90));

  /** Refuses thresholds that leave no room for yellow. */
  public LightRule {
    green = green.stripTrailingZeros();
    yellow = yellow.stripTrailingZeros();
    if (yellow.signum() <= 0
        || green.compareTo(yellow) < 0
        || green.compareTo(BigDecimal.valueOf(100)) > 0) {
      throw new IllegalArgumentException("Not a light rule: " + green + "/" + yellow);
    }
  }

  /** The name shown beside every light it lit, for example {@code straight-100-90}. */
  public String name() {
    return String.join(
        "-",
        measure.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        green.toPlainString(),
        yellow.toPlainString());
  }

  /** 完成度口径: what the share of a target is measured from. */
  public enum Measure {
    /** 直接比: actual / target, mirrored where lower is better. */
    STRAIGHT,
    /** 自基线: (actual − baseline) / (target − baseline). */
    FROM_BASELINE
  }
}
