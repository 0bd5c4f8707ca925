package org.jiebang.plan.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Source;
import org.jspecify.annotations.Nullable;

/**
 * 院区, as shown and as published; what its fields mean stands at {@link Campus} and {@link Entry}.
 */
public record CampusState(
    UUID id,
    String code,
    String name,
    String home,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    boolean ourReading,
    @Nullable String note,
    long version,
    boolean history,
    @Nullable Source source,
    @Nullable String reason) {

  /** The state of a campus' present version. */
  public static CampusState of(Entry<Campus> entry) {
    Campus it = entry.fact();
    return new CampusState(
        entry.id(),
        it.code(),
        it.name(),
        it.home(),
        it.validity().from(),
        it.validity().to(),
        it.ourReading(),
        it.note(),
        entry.version(),
        entry.history(),
        entry.source(),
        entry.reason());
  }
}
