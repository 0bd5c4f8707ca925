@NullMarked
package org.jiebang.plan;

import org.jspecify.annotations.NullMarked;
