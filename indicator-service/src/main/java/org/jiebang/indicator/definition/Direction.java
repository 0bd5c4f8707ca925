package org.jiebang.indicator.definition;

/** 方向: which way is better. */
public enum Direction {
  /** 越高越好. */
  UP,
  /** 越低越好. */
  DOWN,
  /** 在区间内. */
  RANGE,
  /** 等于. */
  EQUAL
}
