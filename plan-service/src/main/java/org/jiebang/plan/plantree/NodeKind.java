package org.jiebang.plan.plantree;

/** 节点类别: what a line of a plan is. */
public enum NodeKind {
  /** 部分. */
  PART,
  /** 章节. */
  SECTION,
  /** 陈述. */
  STATEMENT,
  /** 榜单类别. */
  STRATEGY,
  /** 榜题. */
  CHALLENGE,
  /** 子项目. */
  SUB_CHALLENGE,
  /** 任务. */
  TASK,
  /** 重点任务. */
  KEY_TASK,
  /** 科室任务. */
  DEPARTMENT_TASK,
  /** 举措. */
  INITIATIVE,
  /** 保障措施. */
  MEASURE,
  /** 里程碑. */
  MILESTONE,
  /** 附件. */
  ATTACHMENT
}
