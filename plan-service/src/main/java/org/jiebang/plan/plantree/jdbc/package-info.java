/** 计划 in PostgreSQL. */
@NullMarked
package org.jiebang.plan.plantree.jdbc;

import org.jspecify.annotations.NullMarked;
