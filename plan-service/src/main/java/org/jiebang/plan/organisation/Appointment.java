package org.jiebang.plan.organisation;

import org.jiebang.plan.ledger.Code;
import org.jiebang.plan.ledger.Fact;
import org.jiebang.plan.ledger.Objections;
import org.jiebang.plan.ledger.Validity;
import org.jspecify.annotations.Nullable;

/**
 * 任职: a person in a role, of a department, of a campus or of the hospital.
 *
 * @param code for example {@code gao-feng-sponsor}
 * @param person code of the person
 * @param role for example {@code head}, {@code reporter}, {@code sponsor}, {@code member}
 * @param title the role as printed
 * @param department of which department; none for a role of a campus or the hospital
 * @param campus at which campus; none for a role of the hospital
 * @param validity from when to when
 * @param note anything a reader should know
 */
public record Appointment(
    String code,
    String person,
    String role,
    @Nullable String title,
    @Nullable String department,
    @Nullable String campus,
    Validity validity,
    @Nullable String note)
    implements Fact {

  /** Refuses codes that are none. */
  public Appointment {
    Objections objections = new Objections();
    Code.check(objections, "code", code);
    Code.check(objections, "role", role);
    objections.raise();
  }
}
