/** 文件疑点 in PostgreSQL. */
@NullMarked
package org.jiebang.plan.finding.jdbc;

import org.jspecify.annotations.NullMarked;
