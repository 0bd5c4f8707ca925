package org.jiebang.audit;

import org.jspecify.annotations.Nullable;

/**
 * 审计查询: which entries are wanted; what is null does not matter.
 *
 * @param actor who did it
 * @param action what was done
 * @param subjectType to what
 * @param subjectId to which one
 */
public record AuditQuery(
    @Nullable String actor,
    @Nullable String action,
    @Nullable String subjectType,
    @Nullable String subjectId) {}
