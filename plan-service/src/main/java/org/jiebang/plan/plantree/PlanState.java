package org.jiebang.plan.plantree;

import java.util.UUID;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Source;
import org.jspecify.annotations.Nullable;

/** 计划, as shown and as published; what its fields mean stands at {@link Plan} and {@link Entry}. */
public record PlanState(
    UUID id,
    String code,
    String title,
    PlanKind kind,
    String document,
    @Nullable String period,
    boolean official,
    long version,
    boolean history,
    @Nullable Source source,
    @Nullable String reason) {

  /** The state of a plan's present version. */
  public static PlanState of(Entry<Plan> entry) {
    Plan it = entry.fact();
    return new PlanState(
        entry.id(),
        it.code(),
        it.title(),
        it.kind(),
        it.document(),
        it.period(),
        it.official(),
        entry.version(),
        entry.history(),
        entry.source(),
        entry.reason());
  }
}
