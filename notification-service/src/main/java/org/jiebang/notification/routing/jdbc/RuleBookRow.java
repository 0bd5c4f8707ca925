package org.jiebang.notification.routing.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A hospital's rules as a row. */
@MappedEntity("rule_books")
record RuleBookRow(@Id String hospital, String home, long version, String rules) {}
