@NullMarked
package org.jiebang.indicator.definition;

import org.jspecify.annotations.NullMarked;
