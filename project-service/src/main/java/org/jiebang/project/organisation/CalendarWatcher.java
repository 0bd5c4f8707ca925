package org.jiebang.project.organisation;

/** 日历变更观察者: has dates that were counted in working days. */
public interface CalendarWatcher {

  /** A year's calendar of the hospital arrived or changed, in this transaction. */
  void calendarChanged(String hospital);
}
