@NullMarked
package org.jiebang.indicator.definition.kafka;

import org.jspecify.annotations.NullMarked;
