package org.jiebang.plan.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Source;
import org.jspecify.annotations.Nullable;

/**
 * 任职, as shown and as published; what its fields mean stands at {@link Appointment} and {@link
 * Entry}.
 */
public record AppointmentState(
    UUID id,
    String code,
    String person,
    String role,
    @Nullable String title,
    @Nullable String department,
    @Nullable String campus,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String note,
    long version,
    boolean history,
    @Nullable Source source,
    @Nullable String reason) {

  /** The state of an appointment's present version. */
  public static AppointmentState of(Entry<Appointment> entry) {
    Appointment it = entry.fact();
    return new AppointmentState(
        entry.id(),
        it.code(),
        it.person(),
        it.role(),
        it.title(),
        it.department(),
        it.campus(),
        it.validity().from(),
        it.validity().to(),
        it.note(),
        entry.version(),
        entry.history(),
        entry.source(),
        entry.reason());
  }
}
