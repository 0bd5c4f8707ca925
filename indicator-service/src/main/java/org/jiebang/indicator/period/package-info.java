/** 报告期: days, months, quarters, half years, years and spans of years, as people write them. */
@NullMarked
package org.jiebang.indicator.period;

import org.jspecify.annotations.NullMarked;
