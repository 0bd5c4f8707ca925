package org.jiebang.indicator.submission;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 更正命令.
 *
 * @param submission what is corrected
 * @param figures the figures as typed
 * @param reason why
 * @param expectedRevision the revision the corrector saw
 * @param note the corrector's remark
 */
public record Correction(
    UUID submission,
    Figures figures,
    @Nullable String reason,
    long expectedRevision,
    @Nullable String note) {}
