/** 工作日历: the years' holidays and 调休, kept in versions and counted in working days. */
@NullMarked
package org.jiebang.plan.calendar;

import org.jspecify.annotations.NullMarked;
