package org.jiebang.notification.organisation.jdbc;

import io.micronaut.data.annotation.MappedEntity;
import org.jiebang.notification.organisation.Person;
import org.jspecify.annotations.Nullable;

/** A person as a row. */
@MappedEntity("persons")
record PersonRow(String hospital, String code, String name, @Nullable String email) {

  Person person() {
    return new Person(hospital, code, name, email);
  }
}
