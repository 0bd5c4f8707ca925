package org.jiebang.indicator.organisation.jdbc;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jiebang.indicator.organisation.Campus;
import org.jiebang.indicator.organisation.Validity;
import org.jspecify.annotations.Nullable;

/** A row of {@code campuses}. */
@MappedEntity("campuses")
record CampusRow(
    @EmbeddedId UnitId id,
    String name,
    String home,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {

  Campus campus() {
    return new Campus(id.hospital(), id.code(), name, home, new Validity(validFrom, validTo));
  }
}
