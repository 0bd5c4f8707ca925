package org.jiebang.notification.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 任职: a person in a role of a department for a time.
 *
 * @param id the aggregate of plan-service
 * @param hospital the hospital's code
 * @param person the person's code
 * @param role for example head or reporter
 * @param department the department's code, null: a role of the hospital
 * @param validity when it is held
 */
public record Appointment(
    UUID id,
    String hospital,
    String person,
    String role,
    @Nullable String department,
    Validity validity) {}
