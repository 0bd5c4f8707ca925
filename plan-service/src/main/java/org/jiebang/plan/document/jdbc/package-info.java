/** 文件 in PostgreSQL. */
@NullMarked
package org.jiebang.plan.document.jdbc;

import org.jspecify.annotations.NullMarked;
