package org.jiebang.plan.document.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiebang.plan.document.Attachment;
import org.jiebang.plan.document.Decision;
import org.jiebang.plan.document.Document;
import org.jiebang.plan.document.Issue;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Origin;
import org.jiebang.plan.ledger.Source;
import org.jiebang.plan.ledger.jdbc.RowVersion;
import org.jspecify.annotations.Nullable;

/** 文件 as stored. */
@MappedEntity("documents")
record DocumentRow(
    @Id UUID id,
    String hospital,
    String code,
    String title,
    @Nullable String noticeTitle,
    String kind,
    @Nullable String period,
    @Nullable String documentNumber,
    @TypeDef(type = DataType.JSON) List<Decision> decisions,
    @Nullable LocalDate signedOn,
    @Nullable LocalDate issuedOn,
    @Nullable String issuingOffice,
    @TypeDef(type = DataType.JSON) List<String> addressedTo,
    @TypeDef(type = DataType.JSON) List<String> copiedTo,
    @TypeDef(type = DataType.JSON) List<Attachment> attachments,
    @Nullable String note,
    @TypeDef(type = DataType.JSON) @Nullable Source source,
    @Nullable String reason,
    @Version @MappedProperty("row_version") Long rowVersion) {

  static DocumentRow of(Entry<Document> entry) {
    Document it = entry.fact();
    return new DocumentRow(
        entry.id(),
        entry.hospital(),
        it.code(),
        it.title(),
        it.noticeTitle(),
        it.kind(),
        it.period(),
        it.documentNumber(),
        it.decisions(),
        it.issue().signedOn(),
        it.issue().issuedOn(),
        it.issue().issuingOffice(),
        it.issue().addressedTo(),
        it.issue().copiedTo(),
        it.attachments(),
        it.note(),
        entry.source(),
        entry.reason(),
        RowVersion.replacedBy(entry));
  }

  Entry<Document> entry() {
    return new Entry<>(
        id, hospital, RowVersion.ofEntry(rowVersion), new Origin(source, reason), fact());
  }

  private Document fact() {
    return new Document(
        code(),
        title(),
        noticeTitle(),
        kind(),
        period(),
        documentNumber(),
        decisions(),
        new Issue(signedOn(), issuedOn(), issuingOffice(), addressedTo(), copiedTo()),
        attachments(),
        note());
  }
}
