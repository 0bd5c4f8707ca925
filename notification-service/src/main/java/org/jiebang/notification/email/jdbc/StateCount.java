package org.jiebang.notification.email.jdbc;

import io.micronaut.core.annotation.Introspected;

/** How many deliveries are in a state. */
@Introspected
record StateCount(String state, long deliveries) {}
