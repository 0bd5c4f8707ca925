package org.jiebang.plan.document;

import java.util.List;
import org.jiebang.plan.ledger.Code;
import org.jiebang.plan.ledger.Fact;
import org.jiebang.plan.ledger.Objections;
import org.jiebang.plan.ledger.Origin;
import org.jiebang.plan.ledger.Period;
import org.jiebang.refusal.Conflict;
import org.jiebang.refusal.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * 文件: an official document and its facts.
 *
 * @param code its key, for example {@code 002}
 * @param title its title
 * @param noticeTitle the title of the notice that issues it
 * @param kind for example {@code strategic-plan} or {@code annual-summary}
 * @param period what time it speaks of
 * @param documentNumber 文号
 * @param decisions the steps in deciding it, in order
 * @param issue how it went out
 * @param attachments 附件, in order
 * @param note anything a reader should know
 */
public record Document(
    String code,
    String title,
    @Nullable String noticeTitle,
    String kind,
    @Nullable String period,
    @Nullable String documentNumber,
    List<Decision> decisions,
    Issue issue,
    List<Attachment> attachments,
    @Nullable String note)
    implements Fact {

  /** Refuses codes and a period that are none, and a document issued before it was signed. */
  public Document {
    decisions = List.copyOf(decisions);
    attachments = List.copyOf(attachments);
    Objections objections = new Objections();
    Code.check(objections, "key", code);
    Code.check(objections, "kind", kind);
    Period.check(objections, "period", period);
    objections
        .name("title", title)
        .names("decisions", decisions.stream().map(Decision::name).toList())
        .names("attachments", attachments.stream().map(Attachment::title).toList())
        .names("addressedTo", issue.addressedTo())
        .names("copiedTo", issue.copiedTo())
        .when(isIssuedBeforeSigned(issue), "issuedOn", "issued-before-signed", "印发日期不能早于成文日期")
        .raise();
  }

  /** 已印发. */
  public boolean isIssued() {
    return issue.issuedOn() != null;
  }

  /** Refuses to change anything of an issued document without a reason. */
  public void requireReasonToChange(Origin origin) {
    if (isIssued() && !origin.givesReason()) {
      String message = "文件已印发，不能直接改动；如为更正补录，请写明理由";
      throw new Conflict("issued-text", message, new FieldError("reason", "issued-text", message));
    }
  }

  private static boolean isIssuedBeforeSigned(Issue issue) {
    return issue.issuedOn() != null
        && issue.signedOn() != null
        && issue.issuedOn().isBefore(issue.signedOn());
  }
}
