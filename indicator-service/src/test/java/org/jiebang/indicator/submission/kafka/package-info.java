@NullMarked
package org.jiebang.indicator.submission.kafka;

import org.jspecify.annotations.NullMarked;
