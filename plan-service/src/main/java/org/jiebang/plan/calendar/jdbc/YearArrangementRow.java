package org.jiebang.plan.calendar.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.util.List;
import java.util.UUID;
import org.jiebang.plan.calendar.NamedDay;
import org.jiebang.plan.calendar.YearArrangement;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Origin;
import org.jiebang.plan.ledger.Source;
import org.jiebang.plan.ledger.jdbc.RowVersion;
import org.jspecify.annotations.Nullable;

/** 放假安排 as stored. */
@MappedEntity("calendar_years")
record YearArrangementRow(
    @Id UUID id,
    String hospital,
    String code,
    int year,
    @TypeDef(type = DataType.JSON) List<NamedDay> holidays,
    @TypeDef(type = DataType.JSON) List<NamedDay> workingWeekends,
    @TypeDef(type = DataType.JSON) @Nullable Source source,
    @Nullable String reason,
    @Version @MappedProperty("row_version") Long rowVersion) {

  static YearArrangementRow of(Entry<YearArrangement> entry) {
    YearArrangement it = entry.fact();
    return new YearArrangementRow(
        entry.id(),
        entry.hospital(),
        it.code(),
        it.year(),
        it.holidays(),
        it.workingWeekends(),
        entry.source(),
        entry.reason(),
        RowVersion.replacedBy(entry));
  }

  Entry<YearArrangement> entry() {
    return new Entry<>(
        id, hospital, RowVersion.ofEntry(rowVersion), new Origin(source, reason), fact());
  }

  private YearArrangement fact() {
    return new YearArrangement(year(), holidays(), workingWeekends());
  }
}
