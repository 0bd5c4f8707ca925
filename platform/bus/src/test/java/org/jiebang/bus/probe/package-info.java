/** A service small enough to prove the bus with: counters that are raised, and what hears of it. */
@NullMarked
package org.jiebang.bus.probe;

import org.jspecify.annotations.NullMarked;
