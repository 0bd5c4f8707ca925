package org.jiebang.plan.finding;

import java.util.List;
import java.util.UUID;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Source;
import org.jspecify.annotations.Nullable;

/**
 * 疑点, as shown and as published; what its fields mean stands at {@link Finding} and {@link Entry}.
 */
public record FindingState(
    UUID id,
    String code,
    String document,
    List<String> furtherDocuments,
    @Nullable String heading,
    @Nullable String kind,
    @Nullable String statement,
    @Nullable String claimed,
    @Nullable String listed,
    FindingStatus state,
    @Nullable String treatment,
    @Nullable String note,
    long version,
    boolean history,
    @Nullable Source source,
    @Nullable String reason) {

  /** The state of a finding's present version. */
  public static FindingState of(Entry<Finding> entry) {
    Finding it = entry.fact();
    return new FindingState(
        entry.id(),
        it.code(),
        it.document(),
        it.furtherDocuments(),
        it.heading(),
        it.kind(),
        it.statement(),
        it.claimed(),
        it.listed(),
        it.status(),
        it.treatment(),
        it.note(),
        entry.version(),
        entry.history(),
        entry.source(),
        entry.reason());
  }
}
