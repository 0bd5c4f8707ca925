package org.jiebang.plan.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Source;
import org.jspecify.annotations.Nullable;

/**
 * 科室、病区, as shown and as published; what its fields mean stands at {@link Department} and {@link
 * Entry}.
 */
public record DepartmentState(
    UUID id,
    String code,
    String name,
    List<String> aliases,
    DepartmentKind kind,
    @Nullable String campus,
    String home,
    @Nullable String parent,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String established,
    boolean ourReading,
    @Nullable String note,
    long version,
    boolean history,
    @Nullable Source source,
    @Nullable String reason) {

  /** The state of a department's present version. */
  public static DepartmentState of(Entry<Department> entry) {
    Department it = entry.fact();
    return new DepartmentState(
        entry.id(),
        it.code(),
        it.name(),
        it.aliases(),
        it.kind(),
        it.campus(),
        it.home(),
        it.parent(),
        it.validity().from(),
        it.validity().to(),
        it.established(),
        it.ourReading(),
        it.note(),
        entry.version(),
        entry.history(),
        entry.source(),
        entry.reason());
  }
}
