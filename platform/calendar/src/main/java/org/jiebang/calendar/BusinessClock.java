package org.jiebang.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * 业务时钟: what day it is for periods, due dates and lights.
 *
 * <p>It may run ahead of or behind the system's clock by whole days. Tokens, leases, signatures and
 * ids keep to the system's.
 */
public final class BusinessClock {

  /** 北京时间: every date of the hospital is a date there. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Clock clock;

  /**
   * @param clock what to follow; its zone does not matter
   */
  public BusinessClock(Clock clock) {
    this.clock = clock.withZone(ZONE);
  }

  /** The clock of the system. */
  public static BusinessClock system() {
    return new BusinessClock(Clock.systemUTC());
  }

  /**
   * A clock on which it is now {@code asOf}, at the same time of day, and which runs on from there.
   *
   * @param asOf the business date of this moment
   * @param clock the clock to follow
   */
  public static BusinessClock runningFrom(LocalDate asOf, Clock clock) {
    LocalDate actually = LocalDate.ofInstant(clock.instant(), ZONE);
    long days = ChronoUnit.DAYS.between(actually, asOf);
    return new BusinessClock(Clock.offset(clock, Duration.ofDays(days)));
  }

  /** A clock that stands at noon of {@code today}: for tests. */
  public static BusinessClock fixed(LocalDate today) {
    return new BusinessClock(
        Clock.fixed(today.atTime(LocalTime.NOON).atZone(ZONE).toInstant(), ZONE));
  }

  /** 今天. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** 此刻, on the business' time line. */
  public Instant now() {
    return clock.instant();
  }
}
