@NullMarked
package org.jiebang.plan.finding;

import org.jspecify.annotations.NullMarked;
