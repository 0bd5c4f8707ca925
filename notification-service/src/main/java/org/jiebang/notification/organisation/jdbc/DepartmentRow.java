package org.jiebang.notification.organisation.jdbc;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jiebang.bus.Home;
import org.jiebang.notification.organisation.Department;
import org.jiebang.notification.organisation.Validity;
import org.jspecify.annotations.Nullable;

/** A department as a row. */
@MappedEntity("departments")
record DepartmentRow(
    String hospital,
    String code,
    String name,
    @Nullable String campus,
    String home,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {

  Department department() {
    return new Department(
        code, name, campus, new Home(hospital, home), new Validity(validFrom, validTo));
  }
}
