package org.jiebang.indicator.target;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 基线值: where the way to the target begins.
 *
 * @param value in base units
 * @param period the period it was measured in
 * @param printed as the document prints it
 */
public record Baseline(BigDecimal value, @Nullable String period, @Nullable String printed) {

  /** Writes the value in one way, so that equal baselines are equal. */
  public Baseline {
    value = value.stripTrailingZeros();
  }
}
