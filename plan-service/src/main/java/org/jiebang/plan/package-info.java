/** 计划服务: organisation, working calendar, documents, plans and findings. */
@NullMarked
package org.jiebang.plan;

import org.jspecify.annotations.NullMarked;
