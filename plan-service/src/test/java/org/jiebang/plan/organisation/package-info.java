@NullMarked
package org.jiebang.plan.organisation;

import org.jspecify.annotations.NullMarked;
