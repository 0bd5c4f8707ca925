/** Keeps this room's things in PostgreSQL. */
@NullMarked
package org.jiebang.notification.email.jdbc;

import org.jspecify.annotations.NullMarked;
