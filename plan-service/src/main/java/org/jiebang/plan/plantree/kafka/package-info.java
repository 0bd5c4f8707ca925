/** 计划 as events. */
@NullMarked
package org.jiebang.plan.plantree.kafka;

import org.jspecify.annotations.NullMarked;
