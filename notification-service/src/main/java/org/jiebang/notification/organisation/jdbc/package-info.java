/** Keeps this room's things in PostgreSQL. */
@NullMarked
package org.jiebang.notification.organisation.jdbc;

import org.jspecify.annotations.NullMarked;
