@NullMarked
package org.jiebang.indicator.target.kafka;

import org.jspecify.annotations.NullMarked;
