/** 工作日历 as events. */
@NullMarked
package org.jiebang.plan.calendar.kafka;

import org.jspecify.annotations.NullMarked;
