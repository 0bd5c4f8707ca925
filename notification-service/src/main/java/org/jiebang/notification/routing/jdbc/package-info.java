/** Keeps this room's things in PostgreSQL. */
@NullMarked
package org.jiebang.notification.routing.jdbc;

import org.jspecify.annotations.NullMarked;
