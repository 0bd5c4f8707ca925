/** 组织投影, kept in PostgreSQL. */
@NullMarked
package org.jiebang.project.organisation.jdbc;

import org.jspecify.annotations.NullMarked;
