package org.jiebang.indicator.target;

/** 跨年读法: how a target of several years is meant. */
public enum OverYears {
  /** 期末年: the last year alone. */
  LAST_YEAR,
  /** 每年: each year by itself. */
  EACH_YEAR,
  /** 年均: the mean of the years. */
  RUNNING_MEAN,
  /** 累计: the yearly figure times the years. */
  FIVE_YEAR_SUM
}
