package org.jiebang.indicator.submission;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 填报筛选: which submissions are wanted, and which of them the reader may see.
 *
 * @param indicator of this indicator, or any
 * @param campus of this campus, or any
 * @param period of this period, or any
 * @param campuses at these campuses or of the hospital itself; none means all
 * @param departments by these departments, or of an indicator that concerns them; none means all
 * @param concerning the indicators that concern those departments
 */
public record SubmissionFilter(
    @Nullable String indicator,
    @Nullable String campus,
    @Nullable String period,
    @Nullable Set<String> campuses,
    @Nullable Set<String> departments,
    Set<String> concerning) {}
