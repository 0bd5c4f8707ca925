/** How the room above keeps its objects in PostgreSQL. */
@NullMarked
package org.jiebang.indicator.target.jdbc;

import org.jspecify.annotations.NullMarked;
