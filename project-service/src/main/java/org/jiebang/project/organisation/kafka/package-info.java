/** 组织投影, read from plan-service's state. */
@NullMarked
package org.jiebang.project.organisation.kafka;

import org.jspecify.annotations.NullMarked;
