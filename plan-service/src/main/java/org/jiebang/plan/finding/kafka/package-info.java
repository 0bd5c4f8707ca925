/** 文件疑点 as events. */
@NullMarked
package org.jiebang.plan.finding.kafka;

import org.jspecify.annotations.NullMarked;
