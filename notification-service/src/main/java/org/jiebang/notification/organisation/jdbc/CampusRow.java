package org.jiebang.notification.organisation.jdbc;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jiebang.notification.organisation.Campus;
import org.jiebang.notification.organisation.Validity;
import org.jspecify.annotations.Nullable;

/** A campus as a row. */
@MappedEntity("campuses")
record CampusRow(
    String hospital,
    String code,
    String name,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {

  Campus campus() {
    return new Campus(hospital, code, name, new Validity(validFrom, validTo));
  }
}
