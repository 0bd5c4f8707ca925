/** Keeps this room's things in PostgreSQL. */
@NullMarked
package org.jiebang.notification.trace.jdbc;

import org.jspecify.annotations.NullMarked;
