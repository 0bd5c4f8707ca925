package org.jiebang.plan.document.web;

import java.time.LocalDate;
import java.util.List;
import org.jiebang.plan.document.Attachment;
import org.jiebang.plan.document.Decision;
import org.jiebang.plan.document.Document;
import org.jiebang.plan.document.Issue;
import org.jiebang.plan.ledger.Origin;
import org.jiebang.plan.ledger.Source;
import org.jiebang.plan.ledger.web.Lists;
import org.jspecify.annotations.Nullable;

/** What is stated of a document (文件); with a source it is recorded history (补录). */
record DocumentRequest(
    String title,
    @Nullable String noticeTitle,
    String kind,
    @Nullable String period,
    @Nullable String documentNumber,
    @Nullable List<Decision> decisions,
    @Nullable LocalDate signedOn,
    @Nullable LocalDate issuedOn,
    @Nullable String issuingOffice,
    @Nullable List<String> addressedTo,
    @Nullable List<String> copiedTo,
    @Nullable List<Attachment> attachments,
    @Nullable String note,
    @Nullable Source source,
    @Nullable String reason) {

  Document document(String key) {
    return new Document(
        key,
        title,
        noticeTitle,
        kind,
        period,
        documentNumber,
        Lists.orEmpty(decisions),
        new Issue(
            signedOn, issuedOn, issuingOffice, Lists.orEmpty(addressedTo), Lists.orEmpty(copiedTo)),
        Lists.orEmpty(attachments),
        note);
  }

  Origin origin() {
    return new Origin(source, reason);
  }
}
