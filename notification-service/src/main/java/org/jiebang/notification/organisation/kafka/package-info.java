/** Reads what other services publish into this room's own words. */
@NullMarked
package org.jiebang.notification.organisation.kafka;

import org.jspecify.annotations.NullMarked;
