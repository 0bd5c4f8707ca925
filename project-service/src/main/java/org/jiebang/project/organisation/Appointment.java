package org.jiebang.project.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 任职: a person's role, perhaps in a department.
 *
 * @param id as plan-service made it
 * @param person the person's code
 * @param role such as {@code head} or {@code sponsor}
 * @param department the department's code, where the appointment names one
 * @param validFrom first day, or always
 * @param validTo last day, or still
 */
public record Appointment(
    UUID id,
    String person,
    String role,
    @Nullable String department,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {}
