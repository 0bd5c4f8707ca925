/**
 * 指标口径: what an indicator counts, by what it is divided, how its parts add up over time and units,
 * how it is shown and compared, and which rule lights its lamp.
 */
@NullMarked
package org.jiebang.indicator.definition;

import org.jspecify.annotations.NullMarked;
