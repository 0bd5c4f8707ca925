package org.jiebang.indicator.rollup;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 汇总筛选: which roll-ups are wanted, and which of them the reader may see.
 *
 * @param indicator of this indicator, or any
 * @param period of this period, or any
 * @param campus of this campus, or any
 * @param campuses at these campuses or of the hospital; none means all
 * @param departments of these departments, or of no department in particular; none means all
 * @param indicators of these indicators, whatever the unit; none means all
 */
public record RollUpFilter(
    @Nullable String indicator,
    @Nullable String period,
    @Nullable String campus,
    @Nullable Set<String> campuses,
    @Nullable Set<String> departments,
    @Nullable Set<String> indicators) {}
