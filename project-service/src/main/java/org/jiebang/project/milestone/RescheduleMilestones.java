package org.jiebang.project.milestone;

import jakarta.inject.Singleton;
import org.jiebang.project.organisation.CalendarWatcher;

/** 日历变更后重排提醒: counts the reminders of open milestones again; due dates stay as promised. */
@Singleton
public class RescheduleMilestones implements CalendarWatcher {

  private final Milestones milestones;
  private final Reminders reminders;

  /**
   * @param milestones the open ones
   * @param reminders what is watched
   */
  public RescheduleMilestones(Milestones milestones, Reminders reminders) {
    this.milestones = milestones;
    this.reminders = reminders;
  }

  @Override
  public void calendarChanged(String hospital) {
    milestones.holdOpen(hospital).forEach(reminders::schedule);
  }
}
