package org.jiebang.indicator.submission;

import java.time.Instant;
import org.jiebang.indicator.definition.Components;
import org.jspecify.annotations.Nullable;

/**
 * 修订: what a submission said at one version, and who said so when.
 *
 * @param number 1, 2, 3, …
 * @param components what was reported
 * @param definitionVersion the version of the definition that accepted it
 * @param note the reporter's remark
 * @param reason why it was corrected; the first revision has none
 * @param reporter who
 * @param at when
 */
public record Revision(
    long number,
    Components components,
    long definitionVersion,
    @Nullable String note,
    @Nullable String reason,
    Reporter reporter,
    Instant at) {}
