package org.jiebang.project.milestone;

/** 里程碑事件: tells the others, in this transaction. */
public interface MilestoneEvents {

  /** 已设立. */
  void planned(Milestone.Open milestone, Actor by);

  /** 已改期. */
  void moved(Milestone.Open milestone);

  /** 已取消. */
  void cancelled(Milestone.Cancelled milestone);

  /** 已办结. */
  void settled(Milestone.Settled milestone);

  /** 将到期. */
  void approaching(Milestone.Open milestone, Reminder reminder);

  /** 已逾期. */
  void overdue(Milestone.Open milestone, Reminder reminder);

  /**
   * 提醒.
   *
   * @param threshold how many working days before it was meant to be sent; 0 also for overdue
   * @param workingDaysLeft how many are left as it is sent; with a minus, how many overdue
   * @param late whether it is sent later than it was meant to be
   */
  record Reminder(int threshold, int workingDaysLeft, boolean late) {}
}
