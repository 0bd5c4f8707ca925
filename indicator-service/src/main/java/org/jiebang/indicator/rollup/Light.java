package org.jiebang.indicator.rollup;

/** 红黄绿灯. */
public enum Light {
  /** 绿. */
  GREEN,
  /** 黄. */
  YELLOW,
  /** 红. */
  RED,
  /** 未评: nothing judged it; the verdict says why. */
  NONE
}
