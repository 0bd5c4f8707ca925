package org.jiebang.indicator.definition;

/** 比较口径: which figure meets the target. */
public enum Comparison {
  /** 按显示值, after rounding to the declared decimals. */
  DISPLAYED,
  /** 按未舍入值. */
  UNROUNDED
}
