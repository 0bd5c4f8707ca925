package org.jiebang.plan.calendar.kafka;

import jakarta.inject.Singleton;
import org.jiebang.bus.OutgoingEvent;
import org.jiebang.plan.calendar.CalendarYearState;
import org.jiebang.plan.calendar.YearArrangement;
import org.jiebang.plan.ledger.Announcement;
import org.jiebang.plan.ledger.Entry;

/** 放假安排通告: {@code calendar-year-changed.v1}. */
@Singleton
public class CalendarYearAnnouncement implements Announcement<YearArrangement> {

  @Override
  public OutgoingEvent of(Entry<YearArrangement> entry) {
    return Announcement.changed("calendar-year", entry, CalendarYearState.of(entry));
  }
}
