package org.jiebang.indicator.definition;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * 分量: numerator and denominator in base units; what is stored, instead of the quotient.
 *
 * @param numerator the numerator, or the count itself
 * @param denominator the denominator of a ratio; a count has none
 */
public record Components(BigDecimal numerator, @Nullable BigDecimal denominator) {

  /** Refuses what has no quotient. */
  public Components {
    if (denominator != null && denominator.signum() == 0) {
      throw new IllegalArgumentException("A denominator of 0 has no quotient");
    }
  }

  /** A count. */
  public static Components count(BigDecimal value) {
    return new Components(value, null);
  }

  /** A ratio. */
  public static Components ratio(BigDecimal numerator, BigDecimal denominator) {
    return new Components(numerator, denominator);
  }

  /** The quotient, or the count itself, unrounded but for the 34th digit. */
  public BigDecimal value() {
    return denominator == null ? numerator : numerator.divide(denominator, MathContext.DECIMAL128);
  }

  /** Both components added; the quotient of the sum is not the sum of the quotients. */
  public Components plus(Components other) {
    return new Components(numerator.add(other.numerator), added(denominator, other.denominator));
  }

  /** Σ numerators over Σ denominators; empty when there is nothing to add. */
  public static Optional<Components> sum(List<Components> parts) {
    return parts.stream().reduce(Components::plus);
  }

  /** Whether the two are the same numbers, however many zeros follow the point. */
  public boolean sameAs(Components other) {
    boolean bothCounts = denominator == null && other.denominator == null;
    boolean sameBelow =
        denominator != null
            && other.denominator != null
            && denominator.compareTo(other.denominator) == 0;
    return numerator.compareTo(other.numerator) == 0 && (bothCounts || sameBelow);
  }

  Components scaled(UnaryOperator<BigDecimal> by) {
    return new Components(by.apply(numerator), denominator == null ? null : by.apply(denominator));
  }

  Components dividedBy(BigDecimal divisor) {
    return scaled(value -> value.divide(divisor, MathContext.DECIMAL128));
  }

  private static @Nullable BigDecimal added(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if ((one == null) != (other == null)) {
      throw new IllegalArgumentException("A ratio and a count do not add");
    }
    return one == null || other == null ? null : one.add(other);
  }
}
