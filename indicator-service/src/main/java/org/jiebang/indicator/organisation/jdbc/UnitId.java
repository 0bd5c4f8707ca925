package org.jiebang.indicator.organisation.jdbc;

import io.micronaut.data.annotation.Embeddable;

/** The key of a campus or a department. */
@Embeddable
record UnitId(String hospital, String code) {}
