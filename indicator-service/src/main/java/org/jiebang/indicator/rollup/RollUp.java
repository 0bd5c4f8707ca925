package org.jiebang.indicator.rollup;

import java.time.Instant;
import java.util.UUID;
import org.jiebang.bus.Home;
import org.jspecify.annotations.Nullable;

/**
 * 汇总: the value of a unit in a period, as its own aggregate. A campus' is at home at the campus,
 * the hospital's in the group.
 *
 * @param id UUIDv7
 * @param key which value
 * @param home where it is written
 * @param version 1, 2, 3, …
 * @param outcome what it says
 * @param previous what the version before said, when this object was just recalculated
 * @param cause what made it change
 * @param at when
 */
public record RollUp(
    UUID id,
    RollUpKey key,
    Home home,
    long version,
    Outcome outcome,
    @Nullable Outcome previous,
    Cause cause,
    Instant at) {

  /** As first calculated. */
  public static RollUp first(
      UUID id, RollUpKey key, Home home, Outcome outcome, Cause cause, Instant at) {
    return new RollUp(id, key, home, 1, outcome, null, cause, at);
  }

  /** The next version. */
  public RollUp revised(Outcome next, Cause because, Instant when) {
    return new RollUp(id, key, home, version + 1, next, outcome, because, when);
  }

  /** The light before this version; a first version had none. */
  public Light oldLight() {
    return previous == null ? Light.NONE : previous.verdict().light();
  }

  /** Whether this version changed the light. */
  public boolean lightChanged() {
    return oldLight() != outcome.verdict().light();
  }
}
