package org.jiebang.indicator.rollup;

import org.jiebang.indicator.definition.Components;
import org.jspecify.annotations.Nullable;

/**
 * 合计: the components of a unit in a period, and how complete they are.
 *
 * @param components what is there, or none
 * @param completeness how much of it is there
 */
public record Tally(@Nullable Components components, Completeness completeness) {}
