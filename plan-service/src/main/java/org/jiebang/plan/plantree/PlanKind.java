package org.jiebang.plan.plantree;

/** 计划类别. */
public enum PlanKind {
  /** 规划. */
  STRATEGIC_PLAN,
  /** 年度工作计划. */
  ANNUAL_PLAN,
  /** 工作要点. */
  WORK_POINTS,
  /** 实施方案. */
  IMPLEMENTATION_PLAN
}
