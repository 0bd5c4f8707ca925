package org.jiebang.plan.plantree.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.util.UUID;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Origin;
import org.jiebang.plan.ledger.Source;
import org.jiebang.plan.ledger.jdbc.RowVersion;
import org.jiebang.plan.plantree.Plan;
import org.jiebang.plan.plantree.PlanKind;
import org.jspecify.annotations.Nullable;

/** 计划 as stored. */
@MappedEntity("plans")
record PlanRow(
    @Id UUID id,
    String hospital,
    String code,
    String title,
    String kind,
    String document,
    @Nullable String period,
    boolean official,
    @TypeDef(type = DataType.JSON) @Nullable Source source,
    @Nullable String reason,
    @Version @MappedProperty("row_version") Long rowVersion) {

  static PlanRow of(Entry<Plan> entry) {
    Plan it = entry.fact();
    return new PlanRow(
        entry.id(),
        entry.hospital(),
        it.code(),
        it.title(),
        it.kind().name(),
        it.document(),
        it.period(),
        it.official(),
        entry.source(),
        entry.reason(),
        RowVersion.replacedBy(entry));
  }

  Entry<Plan> entry() {
    return new Entry<>(
        id, hospital, RowVersion.ofEntry(rowVersion), new Origin(source, reason), fact());
  }

  private Plan fact() {
    return new Plan(code(), title(), PlanKind.valueOf(kind()), document(), period(), official());
  }
}
