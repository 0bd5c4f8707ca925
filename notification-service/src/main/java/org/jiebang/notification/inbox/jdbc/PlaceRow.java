package org.jiebang.notification.inbox.jdbc;

import io.micronaut.core.annotation.Introspected;

/** A number of an inbox as a row. */
@Introspected
record PlaceRow(String hospital, String department, long sequence) {}
