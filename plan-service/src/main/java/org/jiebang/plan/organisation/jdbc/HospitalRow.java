package org.jiebang.plan.organisation.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.util.List;
import java.util.UUID;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Origin;
import org.jiebang.plan.ledger.Source;
import org.jiebang.plan.ledger.jdbc.RowVersion;
import org.jiebang.plan.organisation.Hospital;
import org.jspecify.annotations.Nullable;

/** 医院 as stored. */
@MappedEntity("hospitals")
record HospitalRow(
    @Id UUID id,
    String hospital,
    String code,
    String name,
    @TypeDef(type = DataType.JSON) List<Hospital.OtherName> otherNames,
    @Nullable String note,
    @TypeDef(type = DataType.JSON) @Nullable Source source,
    @Nullable String reason,
    @Version @MappedProperty("row_version") Long rowVersion) {

  static HospitalRow of(Entry<Hospital> entry) {
    Hospital it = entry.fact();
    return new HospitalRow(
        entry.id(),
        entry.hospital(),
        it.code(),
        it.name(),
        it.otherNames(),
        it.note(),
        entry.source(),
        entry.reason(),
        RowVersion.replacedBy(entry));
  }

  Entry<Hospital> entry() {
    return new Entry<>(
        id, hospital, RowVersion.ofEntry(rowVersion), new Origin(source, reason), fact());
  }

  private Hospital fact() {
    return new Hospital(code(), name(), otherNames(), note());
  }
}
