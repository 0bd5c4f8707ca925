package org.jiebang.project.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jiebang.calendar.BusinessClock;

/** A clock that stands at noon until it is set to another day. */
public final class SettableClock extends Clock {

  private volatile Instant now;

  /** Stands at noon of that day. */
  public SettableClock(LocalDate day) {
    this.now = noon(day);
  }

  /** Stands at noon of that day from now on. */
  public void set(LocalDate day) {
    now = noon(day);
  }

  @Override
  public ZoneId getZone() {
    return BusinessClock.ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }

  @Override
  public Instant instant() {
    return now;
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(LocalTime.NOON).atZone(BusinessClock.ZONE).toInstant();
  }
}
