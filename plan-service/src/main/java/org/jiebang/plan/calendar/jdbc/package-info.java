/** 工作日历 in PostgreSQL. */
@NullMarked
package org.jiebang.plan.calendar.jdbc;

import org.jspecify.annotations.NullMarked;
