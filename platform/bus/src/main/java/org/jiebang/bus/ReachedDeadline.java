package org.jiebang.bus;

import java.time.LocalDate;

/**
 * 到达的期限: a threshold whose day has come.
 *
 * @param on the day it was meant for
 * @param due the deadline itself
 * @param dueVersion which version of the due date; a moved deadline has a higher one
 * @param late whether its day had passed before it could be fired
 */
public record ReachedDeadline(
    DeadlineRef ref,
    String threshold,
    LocalDate on,
    LocalDate due,
    long dueVersion,
    boolean late) {}
