package org.jiebang.plan.finding;

/** 疑点状态. */
public enum FindingStatus {
  /** 待核实. */
  OPEN,
  /** 已确认, as it stands. */
  CONFIRMED,
  /** 已解决. */
  RESOLVED
}
