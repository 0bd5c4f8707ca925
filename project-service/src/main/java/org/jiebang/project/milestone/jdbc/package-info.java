/** 里程碑, kept in PostgreSQL. */
@NullMarked
package org.jiebang.project.milestone.jdbc;

import org.jspecify.annotations.NullMarked;
