package org.jiebang.calendar;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes the service's clock, from {@code jiebang.as-of} where that is set. */
@Factory
final class BusinessClockFactory {

  @Singleton
  BusinessClock businessClock(@Property(name = "jiebang.as-of") @Nullable String asOf) {
    return asOf == null || asOf.isBlank()
        ? BusinessClock.system()
        : BusinessClock.runningFrom(LocalDate.parse(asOf.strip()), Clock.systemUTC());
  }
}
