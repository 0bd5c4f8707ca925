@NullMarked
package org.jiebang.indicator.rollup;

import org.jspecify.annotations.NullMarked;
