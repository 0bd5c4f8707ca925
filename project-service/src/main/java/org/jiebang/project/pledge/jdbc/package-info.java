/** 亮诺, kept in PostgreSQL. */
@NullMarked
package org.jiebang.project.pledge.jdbc;

import org.jspecify.annotations.NullMarked;
