@NullMarked
package org.jiebang.indicator.submission;

import org.jspecify.annotations.NullMarked;
