package org.jiebang.plan.organisation.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.util.UUID;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Origin;
import org.jiebang.plan.ledger.Source;
import org.jiebang.plan.ledger.Validity;
import org.jiebang.plan.ledger.jdbc.RowVersion;
import org.jiebang.plan.organisation.Campus;
import org.jspecify.annotations.Nullable;

/** 院区 as stored. */
@MappedEntity("campuses")
record CampusRow(
    @Id UUID id,
    String hospital,
    String code,
    String name,
    String home,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    boolean ourReading,
    @Nullable String note,
    @TypeDef(type = DataType.JSON) @Nullable Source source,
    @Nullable String reason,
    @Version @MappedProperty("row_version") Long rowVersion) {

  static CampusRow of(Entry<Campus> entry) {
    Campus it = entry.fact();
    return new CampusRow(
        entry.id(),
        entry.hospital(),
        it.code(),
        it.name(),
        it.home(),
        it.validity().from(),
        it.validity().to(),
        it.ourReading(),
        it.note(),
        entry.source(),
        entry.reason(),
        RowVersion.replacedBy(entry));
  }

  Entry<Campus> entry() {
    return new Entry<>(
        id, hospital, RowVersion.ofEntry(rowVersion), new Origin(source, reason), fact());
  }

  private Campus fact() {
    return new Campus(
        code(), name(), home(), new Validity(validFrom(), validTo()), ourReading(), note());
  }
}
