package org.jiebang.indicator.rollup;

import org.jspecify.annotations.Nullable;

/**
 * 起因: what made a roll-up be recalculated.
 *
 * @param eventId the event that was heard
 * @param type its type
 * @param reason the reason a correction gave, or none
 * @param reportingDepartment the department that reported, or none
 * @param history whether it was entered as history
 */
public record Cause(
    String eventId,
    String type,
    @Nullable String reason,
    @Nullable String reportingDepartment,
    boolean history) {}
