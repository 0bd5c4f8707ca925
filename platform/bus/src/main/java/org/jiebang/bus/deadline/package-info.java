/**
 * 期限: deadlines are rows, and a sweep fires each threshold exactly once however many replicas
 * sweep.
 */
@NullMarked
package org.jiebang.bus.deadline;

import org.jspecify.annotations.NullMarked;
