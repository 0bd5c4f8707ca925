@NullMarked
package org.jiebang.plan.plantree;

import org.jspecify.annotations.NullMarked;
