package org.jiebang.indicator.definition;

import java.util.List;
import java.util.Optional;

/** 单位汇总规则: how the components of several units become those of the unit above them. */
public enum UnitRule {
  /** 合计. */
  SUM(true),
  /** Σ分子/Σ分母. */
  RATIO(true),
  /** 并集: needs the set of items, so counts of units do not add. */
  UNION(false),
  /** 不汇总. */
  NONE(false);

  private final boolean additive;

  UnitRule(boolean additive) {
    this.additive = additive;
  }

  /** Whether the components of units add up to those of the whole. */
  public boolean isAdditive() {
    return additive;
  }

  /** The components of the whole; empty when there are no parts or when parts do not add. */
  public Optional<Components> combine(List<Components> parts) {
    return additive ? Components.sum(parts) : Optional.empty();
  }
}
