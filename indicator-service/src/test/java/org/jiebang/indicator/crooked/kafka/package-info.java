/** Breaks the house rules, so that each is seen failing. */
@NullMarked
package org.jiebang.indicator.crooked.kafka;

import org.jspecify.annotations.NullMarked;
