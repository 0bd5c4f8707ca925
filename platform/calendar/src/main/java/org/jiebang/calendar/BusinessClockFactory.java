package org.jiebang.calendar;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import java.time.Clock;
import java.time.LocalDate;

/** Makes the service's clock, from {@code jiebang.as-of} where that is set. */
@Factory
final class BusinessClockFactory {

  @Context
  BusinessClock businessClock(@Property(name = "jiebang.as-of", defaultValue = "") String asOf) {
    return asOf.isBlank()
        ? BusinessClock.system()
        : BusinessClock.runningFrom(LocalDate.parse(asOf.strip()), Clock.systemUTC());
  }
}
