package org.jiebang.notification.routing;

import java.time.Instant;
import java.util.Set;
import org.jiebang.bus.Home;

/** Events of the tests. */
public final class Occurrences {

  /** The type of a reported result. */
  public static final String REPORTED = "jiebang.indicator.result-reported.v1";

  private Occurrences() {}

  /** A result of c1 that concerns these departments. */
  public static Occurrence resultAtC1(String... departments) {
    return occurrence("event-1", REPORTED, departments);
  }

  /** Something at c1 that concerns these departments. */
  public static Occurrence occurrence(String id, String type, String... departments) {
    return new Occurrence(
        new EventId("/sxtcm/c1/indicator-service", id),
        type,
        Instant.parse("2025-07-01T02:00:00Z"),
        new Home("sxtcm", "c1"),
        "c1",
        Set.of(departments));
  }
}
