package org.jiebang.indicator.rollup.jdbc;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** Of when the newest component of a campus is. */
@Introspected
record AsOfRow(String campus, Instant heard) {}
