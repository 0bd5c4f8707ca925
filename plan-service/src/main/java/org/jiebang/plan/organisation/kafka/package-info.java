/** 组织 as events. */
@NullMarked
package org.jiebang.plan.organisation.kafka;

import org.jspecify.annotations.NullMarked;
