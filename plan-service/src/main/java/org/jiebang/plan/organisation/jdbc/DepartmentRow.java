package org.jiebang.plan.organisation.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Origin;
import org.jiebang.plan.ledger.Source;
import org.jiebang.plan.ledger.Validity;
import org.jiebang.plan.ledger.jdbc.RowVersion;
import org.jiebang.plan.organisation.Department;
import org.jiebang.plan.organisation.DepartmentKind;
import org.jspecify.annotations.Nullable;

/** 科室 as stored. */
@MappedEntity("departments")
record DepartmentRow(
    @Id UUID id,
    String hospital,
    String code,
    String name,
    @TypeDef(type = DataType.JSON) List<String> aliases,
    String kind,
    @Nullable String campus,
    String home,
    @Nullable String parent,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String established,
    boolean ourReading,
    @Nullable String note,
    @TypeDef(type = DataType.JSON) @Nullable Source source,
    @Nullable String reason,
    @Version @MappedProperty("row_version") Long rowVersion) {

  static DepartmentRow of(Entry<Department> entry) {
    Department it = entry.fact();
    return new DepartmentRow(
        entry.id(),
        entry.hospital(),
        it.code(),
        it.name(),
        it.aliases(),
        it.kind().name(),
        it.campus(),
        it.home(),
        it.parent(),
        it.validity().from(),
        it.validity().to(),
        it.established(),
        it.ourReading(),
        it.note(),
        entry.source(),
        entry.reason(),
        RowVersion.replacedBy(entry));
  }

  Entry<Department> entry() {
    return new Entry<>(
        id, hospital, RowVersion.ofEntry(rowVersion), new Origin(source, reason), fact());
  }

  private Department fact() {
    return new Department(
        code(),
        name(),
        aliases(),
        DepartmentKind.valueOf(kind()),
        campus(),
        home(),
        parent(),
        new Validity(validFrom(), validTo()),
        established(),
        ourReading(),
        note());
  }
}
