/** 拒绝: how the domain says no. Free of frameworks, so that rules and use cases may throw it. */
@NullMarked
package org.jiebang.refusal;

import org.jspecify.annotations.NullMarked;
