@NullMarked
package org.jiebang.calendar;

import org.jspecify.annotations.NullMarked;
