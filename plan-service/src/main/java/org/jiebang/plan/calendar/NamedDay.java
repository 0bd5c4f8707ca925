package org.jiebang.plan.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 日期与名称.
 *
 * @param date the day
 * @param name the festival it belongs to
 */
public record NamedDay(LocalDate date, @Nullable String name) {}
