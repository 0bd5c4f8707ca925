@NullMarked
package org.jiebang.indicator.target;

import org.jspecify.annotations.NullMarked;
