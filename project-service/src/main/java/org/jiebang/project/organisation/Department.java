package org.jiebang.project.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 科室: a department as plan-service publishes it.
 *
 * @param code unique in its hospital
 * @param name as people read it
 * @param validFrom first day, or always
 * @param validTo last day, or still
 */
public record Department(
    String code, String name, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {

  /** Whether the department exists on that day. */
  public boolean isOpenOn(LocalDate day) {
    boolean begun = validFrom == null || !day.isBefore(validFrom);
    boolean lasting = validTo == null || !day.isAfter(validTo);
    return begun && lasting;
  }
}
