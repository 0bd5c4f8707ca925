package org.jiebang.indicator.definition;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiebang.indicator.period.Period;

/** 时间汇总规则: how the parts of a longer period become its components. */
public enum TimeRule {
  /** 累计: flows add. */
  SUM {
    @Override
    public Optional<Components> combine(List<Part> parts) {
      return Components.sum(components(parts));
    }
  },
  /** Σ分子/Σ分母: both components add, the quotient is formed once. */
  RATIO {
    @Override
    public Optional<Components> combine(List<Part> parts) {
      return Components.sum(components(parts));
    }
  },
  /** 期内平均: the mean of a stock, each part weighing as many months as it lasts. */
  AVERAGE {
    @Override
    public Optional<Components> combine(List<Part> parts) {
      BigDecimal months =
          parts.stream()
              .map(part -> part.period().weight())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      return Components.sum(parts.stream().map(Part::weighed).toList())
          .map(total -> total.dividedBy(months));
    }
  },
  /** 期末: the latest part stands for the whole. */
  LAST {
    @Override
    public Optional<Components> combine(List<Part> parts) {
      return parts.stream()
          .max(Comparator.comparing(part -> part.period().last()))
          .map(Part::components);
    }
  },
  /** 期内去重: one part is itself; several cannot be added, only the set of items could. */
  DISTINCT {
    @Override
    public Optional<Components> combine(List<Part> parts) {
      return parts.size() == 1 ? Optional.of(parts.get(0).components()) : Optional.empty();
    }
  };

  /**
   * The components of the whole; empty when there are no parts, or when these do not add up to one.
   */
  public abstract Optional<Components> combine(List<Part> parts);

  private static List<Components> components(List<Part> parts) {
    return parts.stream().map(Part::components).toList();
  }

  /**
   * 时段分量: what one unit reported for one period.
   *
   * @param period the period
   * @param components what was reported
   */
  public record Part(Period period, Components components) {

    private Components weighed() {
      BigDecimal weight = period.weight();
      return components.scaled(value -> value.multiply(weight, MathContext.DECIMAL128));
    }
  }
}
