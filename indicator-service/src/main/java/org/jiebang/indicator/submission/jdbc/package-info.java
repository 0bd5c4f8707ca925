/** How the room above keeps its objects in PostgreSQL. */
@NullMarked
package org.jiebang.indicator.submission.jdbc;

import org.jspecify.annotations.NullMarked;
