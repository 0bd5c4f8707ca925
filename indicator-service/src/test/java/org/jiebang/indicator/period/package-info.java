@NullMarked
package org.jiebang.indicator.period;

import org.jspecify.annotations.NullMarked;
