package org.jiebang.plan.calendar;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.jiebang.identity.Principal;
import org.jiebang.plan.ledger.Announcement;
import org.jiebang.plan.ledger.Origin;
import org.jiebang.plan.ledger.Recorded;
import org.jiebang.plan.ledger.Recording;

/** 登记年度放假安排: a year stated again is its next version. */
@Singleton
public class RecordYear {

  private final YearArrangements years;
  private final Announcement<YearArrangement> announcement;
  private final Recording recording;

  /** Made by the container. */
  public RecordYear(
      YearArrangements years, Announcement<YearArrangement> announcement, Recording recording) {
    this.years = years;
    this.announcement = announcement;
    this.recording = recording;
  }

  /** Stores what is stated of a year. */
  @Transactional
  public Recorded<YearArrangement> record(Principal by, YearArrangement stated, Origin origin) {
    origin.requireMayState(by);
    return recording.put(years, announcement, by, stated, origin);
  }
}
