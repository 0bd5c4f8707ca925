package org.jiebang.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * 审计条目 as it was taken down.
 *
 * @param id rising; later entries have greater ones, some are missing
 * @param recordedAt when, by the database's clock
 * @param hospital whose
 * @param actor who
 * @param actorName what they were called
 * @param action what was done
 * @param subjectType to what
 * @param subjectId to which one
 * @param reason why
 * @param history 补录
 * @param details canonical JSON
 */
@Introspected
public record AuditRecord(
    long id,
    Instant recordedAt,
    String hospital,
    String actor,
    String actorName,
    String action,
    String subjectType,
    String subjectId,
    @Nullable String reason,
    boolean history,
    @JsonRawValue String details) {}
