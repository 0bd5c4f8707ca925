package org.jiebang.project.milestone;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 里程碑筛选: all that is given must hold.
 *
 * @param hospital the tenant
 * @param seenBy only what involves one of these departments; null: everything
 * @param department only what involves this department, as lead or supporting
 * @param state only these
 * @param dueBefore only what is due before that day
 */
public record MilestoneFilter(
    String hospital,
    @Nullable Set<String> seenBy,
    @Nullable String department,
    @Nullable MilestoneState state,
    @Nullable LocalDate dueBefore) {}
