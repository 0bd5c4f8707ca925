/** 日历: which days are worked, and what day it is for the business. */
@NullMarked
package org.jiebang.calendar;

import org.jspecify.annotations.NullMarked;
