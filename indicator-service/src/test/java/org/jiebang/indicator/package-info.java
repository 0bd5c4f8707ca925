/** The service as a whole: its journey, its house rules, its contracts. */
@NullMarked
package org.jiebang.indicator;

import org.jspecify.annotations.NullMarked;
