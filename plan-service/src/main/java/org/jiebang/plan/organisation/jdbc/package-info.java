/** 组织 in PostgreSQL. */
@NullMarked
package org.jiebang.plan.organisation.jdbc;

import org.jspecify.annotations.NullMarked;
