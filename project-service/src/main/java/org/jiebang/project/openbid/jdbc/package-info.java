/** 揭榜项目, kept in PostgreSQL. */
@NullMarked
package org.jiebang.project.openbid.jdbc;

import org.jspecify.annotations.NullMarked;
