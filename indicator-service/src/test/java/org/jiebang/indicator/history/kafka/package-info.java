@NullMarked
package org.jiebang.indicator.history.kafka;

import org.jspecify.annotations.NullMarked;
