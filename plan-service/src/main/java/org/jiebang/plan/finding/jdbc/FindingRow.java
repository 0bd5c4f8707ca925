package org.jiebang.plan.finding.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.util.List;
import java.util.UUID;
import org.jiebang.plan.finding.Finding;
import org.jiebang.plan.finding.FindingStatus;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Origin;
import org.jiebang.plan.ledger.Source;
import org.jiebang.plan.ledger.jdbc.RowVersion;
import org.jspecify.annotations.Nullable;

/** 疑点 as stored. */
@MappedEntity("findings")
record FindingRow(
    @Id UUID id,
    String hospital,
    String code,
    String document,
    @TypeDef(type = DataType.JSON) List<String> furtherDocuments,
    @Nullable String heading,
    @Nullable String kind,
    @Nullable String statement,
    @Nullable String claimed,
    @Nullable String listed,
    String status,
    @Nullable String treatment,
    @Nullable String note,
    @TypeDef(type = DataType.JSON) @Nullable Source source,
    @Nullable String reason,
    @Version @MappedProperty("row_version") Long rowVersion) {

  static FindingRow of(Entry<Finding> entry) {
    Finding it = entry.fact();
    return new FindingRow(
        entry.id(),
        entry.hospital(),
        it.code(),
        it.document(),
        it.furtherDocuments(),
        it.heading(),
        it.kind(),
        it.statement(),
        it.claimed(),
        it.listed(),
        it.status().name(),
        it.treatment(),
        it.note(),
        entry.source(),
        entry.reason(),
        RowVersion.replacedBy(entry));
  }

  Entry<Finding> entry() {
    return new Entry<>(
        id, hospital, RowVersion.ofEntry(rowVersion), new Origin(source, reason), fact());
  }

  private Finding fact() {
    return new Finding(
        code,
        document,
        furtherDocuments,
        heading,
        kind,
        statement,
        claimed,
        listed,
        FindingStatus.valueOf(status),
        treatment,
        note);
  }
}
