package org.jiebang.indicator.submission;

import org.jiebang.indicator.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * 填报命令.
 *
 * @param indicator the indicator's code
 * @param campus the campus; none when the hospital reports for itself
 * @param department the department; none when the campus reports as a whole
 * @param period the period
 * @param figures the figures as typed
 * @param demonstration whether they are made up to show the system
 * @param history whether they are from before the system came
 * @param note the reporter's remark
 */
public record Report(
    String indicator,
    @Nullable String campus,
    @Nullable String department,
    Period period,
    Figures figures,
    boolean demonstration,
    boolean history,
    @Nullable String note) {}
