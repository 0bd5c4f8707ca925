package org.jiebang.indicator.organisation.jdbc;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jiebang.indicator.organisation.Department;
import org.jiebang.indicator.organisation.Validity;
import org.jspecify.annotations.Nullable;

/** A row of {@code departments}. */
@MappedEntity("departments")
record DepartmentRow(
    @EmbeddedId UnitId id,
    String name,
    @Nullable String campus,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {

  Department department() {
    return new Department(id.hospital(), id.code(), name, campus, new Validity(validFrom, validTo));
  }
}
