package org.jiebang.project.organisation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jiebang.calendar.CalendarYear;

/** 接收年度日历: keeps the year and lets those count again whose dates hang on it. */
@Singleton
public class TakeInCalendarYear {

  private final OrganisationProjection projection;
  private final List<CalendarWatcher> watchers;

  /**
   * @param projection where calendar years are kept
   * @param watchers those with dates counted in working days
   */
  public TakeInCalendarYear(OrganisationProjection projection, List<CalendarWatcher> watchers) {
    this.projection = projection;
    this.watchers = List.copyOf(watchers);
  }

  /** Keeps the year, then tells every watcher. */
  @Transactional
  public void takeIn(String hospital, CalendarYear year) {
    projection.put(hospital, year);
    watchers.forEach(watcher -> watcher.calendarChanged(hospital));
  }
}
