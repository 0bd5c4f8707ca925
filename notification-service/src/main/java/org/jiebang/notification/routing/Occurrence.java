package org.jiebang.notification.routing;

import java.time.Instant;
import java.util.Set;
import org.jiebang.bus.Home;
import org.jspecify.annotations.Nullable;

/**
 * 事件: something another service says has happened, by its attributes alone; a router needs no
 * payload.
 *
 * @param id which event this is
 * @param type for example {@code jiebang.indicator.result-reported.v1}
 * @param time when it happened
 * @param home 院区归属 of what it happened to; names the hospital
 * @param campus the campus it is about, null: the whole hospital
 * @param departments codes of those concerned; {@code *} for all
 */
public record Occurrence(
    EventId id,
    String type,
    Instant time,
    Home home,
    @Nullable String campus,
    Set<String> departments) {

  private static final String ALL = "*";

  /** Keeps a copy, so that nobody is added later. */
  public Occurrence {
    departments = Set.copyOf(departments);
  }

  /** The hospital in which it happened. */
  public String hospital() {
    return home.hospital();
  }

  /** Whether it concerns every department. */
  public boolean concernsAll() {
    return departments.contains(ALL);
  }
}
