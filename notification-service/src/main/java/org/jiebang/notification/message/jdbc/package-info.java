/** Keeps this room's things in PostgreSQL. */
@NullMarked
package org.jiebang.notification.message.jdbc;

import org.jspecify.annotations.NullMarked;
