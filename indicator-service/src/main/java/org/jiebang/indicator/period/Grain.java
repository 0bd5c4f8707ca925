package org.jiebang.indicator.period;

/** 期别: how long a period is. The order of the constants is the order of their length. */
public enum Grain {
  /** 日. */
  DAY,
  /** 月. */
  MONTH,
  /** 季. */
  QUARTER,
  /** 半年. */
  HALF,
  /** 年. */
  YEAR,
  /** 跨年, for example the five years of a plan. */
  SPAN
}
