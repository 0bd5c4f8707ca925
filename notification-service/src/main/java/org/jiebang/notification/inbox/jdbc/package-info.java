/** Keeps this room's things in PostgreSQL. */
@NullMarked
package org.jiebang.notification.inbox.jdbc;

import org.jspecify.annotations.NullMarked;
