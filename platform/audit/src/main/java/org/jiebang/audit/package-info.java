/** 审计: who did what and why. */
@NullMarked
package org.jiebang.audit;

import org.jspecify.annotations.NullMarked;
