package org.jiebang.project.live;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jiebang.calendar.BusinessClock;
import org.jiebang.project.desk.SettableClock;

/** Gives a service under test a clock that the test can set; services may share one. */
@Factory
final class TestClock {

  private static final Map<String, SettableClock> CLOCKS = new ConcurrentHashMap<>();

  static SettableClock standing(String name, LocalDate today) {
    SettableClock clock = new SettableClock(today);
    CLOCKS.put(name, clock);
    return clock;
  }

  @Singleton
  @Replaces(BusinessClock.class)
  BusinessClock clock(@Property(name = "test.clock") String name) {
    SettableClock clock = CLOCKS.get(name);
    if (clock == null) {
      throw new IllegalStateException("Nobody set the clock " + name);
    }
    return new BusinessClock(clock);
  }
}
