package org.jiebang.bus;

import java.time.LocalDate;

/**
 * 提醒节点: one day on which a deadline speaks.
 *
 * @param name for example {@code 7}, {@code 0} or {@code overdue}
 * @param on the business day
 */
public record Threshold(String name, LocalDate on) {}
