package org.jiebang.plan.organisation;

import java.util.UUID;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Source;
import org.jspecify.annotations.Nullable;

/**
 * 人员, as shown and as published; what its fields mean stands at {@link Person} and {@link Entry}.
 */
public record PersonState(
    UUID id,
    String code,
    String name,
    @Nullable String identity,
    @Nullable String email,
    @Nullable String mobile,
    @Nullable String note,
    long version,
    boolean history,
    @Nullable Source source,
    @Nullable String reason) {

  /** The state of a person's present version. */
  public static PersonState of(Entry<Person> entry) {
    Person it = entry.fact();
    return new PersonState(
        entry.id(),
        it.code(),
        it.name(),
        it.identity(),
        it.email(),
        it.mobile(),
        it.note(),
        entry.version(),
        entry.history(),
        entry.source(),
        entry.reason());
  }
}
