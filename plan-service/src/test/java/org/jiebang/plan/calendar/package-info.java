@NullMarked
package org.jiebang.plan.calendar;

import org.jspecify.annotations.NullMarked;
