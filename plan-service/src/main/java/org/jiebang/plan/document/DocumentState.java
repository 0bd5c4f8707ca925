package org.jiebang.plan.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Source;
import org.jspecify.annotations.Nullable;

/**
 * 文件, as shown and as published; what its fields mean stands at {@link Document} and {@link Entry}.
 */
public record DocumentState(
    UUID id,
    String key,
    String title,
    @Nullable String noticeTitle,
    String kind,
    @Nullable String period,
    @Nullable String documentNumber,
    List<Decision> decisions,
    @Nullable LocalDate signedOn,
    @Nullable LocalDate issuedOn,
    @Nullable String issuingOffice,
    List<String> addressedTo,
    List<String> copiedTo,
    List<Attachment> attachments,
    @Nullable String note,
    long version,
    boolean history,
    @Nullable Source source,
    @Nullable String reason) {

  /** The state of a document's present version. */
  public static DocumentState of(Entry<Document> entry) {
    Document it = entry.fact();
    return new DocumentState(
        entry.id(),
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
        entry.version(),
        entry.history(),
        entry.source(),
        entry.reason());
  }
}
