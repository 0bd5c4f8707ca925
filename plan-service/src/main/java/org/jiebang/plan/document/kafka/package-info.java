/** 文件 as events. */
@NullMarked
package org.jiebang.plan.document.kafka;

import org.jspecify.annotations.NullMarked;
