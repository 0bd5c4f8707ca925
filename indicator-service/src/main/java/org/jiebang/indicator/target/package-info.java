/**
 * 目标值: what was promised, as its own object with its source sentence, and what a person confirmed
 * of it where the sentence does not say.
 */
@NullMarked
package org.jiebang.indicator.target;

import org.jspecify.annotations.NullMarked;
