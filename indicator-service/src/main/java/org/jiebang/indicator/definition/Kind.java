package org.jiebang.indicator.definition;

/** 指标性质: what sort of number an indicator is. */
public enum Kind {
  /** 计数, a flow of visits, cases or operations. */
  COUNT,
  /** 金额, a flow in 元. */
  MONEY,
  /** 存量, such as beds: summed over units, never over time. */
  STOCK,
  /** 比率, computed from numerator and denominator, never typed. */
  RATIO,
  /** 去重计数: the same item at two campuses counts once, so counts do not add. */
  DISTINCT
}
