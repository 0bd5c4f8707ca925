/** 工作日历 over HTTP. */
@NullMarked
package org.jiebang.plan.calendar.web;

import org.jspecify.annotations.NullMarked;
