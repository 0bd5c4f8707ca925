@NullMarked
package org.jiebang.indicator.rollup.kafka;

import org.jspecify.annotations.NullMarked;
