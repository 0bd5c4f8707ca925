/** Collections that live as long as a test. */
@NullMarked
package org.jiebang.indicator.memory;

import org.jspecify.annotations.NullMarked;
