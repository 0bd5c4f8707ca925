package org.jiebang.plan.organisation;

import java.util.List;
import java.util.UUID;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Source;
import org.jspecify.annotations.Nullable;

/**
 * 医院, as shown and as published; what its fields mean stands at {@link Hospital} and {@link Entry}.
 */
public record HospitalState(
    UUID id,
    String code,
    String name,
    List<Hospital.OtherName> otherNames,
    @Nullable String note,
    long version,
    boolean history,
    @Nullable Source source,
    @Nullable String reason) {

  /** The state of a hospital's present version. */
  public static HospitalState of(Entry<Hospital> entry) {
    Hospital it = entry.fact();
    return new HospitalState(
        entry.id(),
        it.code(),
        it.name(),
        it.otherNames(),
        it.note(),
        entry.version(),
        entry.history(),
        entry.source(),
        entry.reason());
  }
}
