package org.jiebang.plan.organisation.web;

import java.time.LocalDate;
import org.jiebang.plan.ledger.Origin;
import org.jiebang.plan.ledger.Source;
import org.jiebang.plan.ledger.Validity;
import org.jiebang.plan.organisation.Appointment;
import org.jspecify.annotations.Nullable;

/** What is stated of a appointment (任职); with a source it is recorded history (补录). */
record AppointmentRequest(
    String person,
    String role,
    @Nullable String title,
    @Nullable String department,
    @Nullable String campus,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String note,
    @Nullable Source source,
    @Nullable String reason) {

  Appointment appointment(String code) {
    return new Appointment(
        code, person, role, title, department, campus, new Validity(validFrom, validTo), note);
  }

  Origin origin() {
    return new Origin(source, reason);
  }
}
