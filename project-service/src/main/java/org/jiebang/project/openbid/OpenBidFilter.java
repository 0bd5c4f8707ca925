package org.jiebang.project.openbid;

import org.jspecify.annotations.Nullable;

/**
 * 揭榜项目筛选: all that is given must hold.
 *
 * @param hospital the tenant
 * @param year of that year's list
 * @param strategy under that strategy
 * @param department with a row this department leads or supports
 * @param sponsor with a row this person sponsors
 */
public record OpenBidFilter(
    String hospital,
    @Nullable Integer year,
    @Nullable String strategy,
    @Nullable String department,
    @Nullable String sponsor) {}
