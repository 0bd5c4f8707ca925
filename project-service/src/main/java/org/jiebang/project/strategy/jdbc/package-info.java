/** 榜单, kept in PostgreSQL. */
@NullMarked
package org.jiebang.project.strategy.jdbc;

import org.jspecify.annotations.NullMarked;
