/** How the room above keeps its objects in PostgreSQL. */
@NullMarked
package org.jiebang.indicator.rollup.jdbc;

import org.jspecify.annotations.NullMarked;
