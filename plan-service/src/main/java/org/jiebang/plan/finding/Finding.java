package org.jiebang.plan.finding;

import org.jiebang.plan.ledger.Code;
import org.jiebang.plan.ledger.Fact;
import org.jiebang.plan.ledger.Objections;
import org.jspecify.annotations.Nullable;

/**
 * 文件疑点: a place where a document says one thing and lists another. Nothing is invented to mend it.
 *
 * @param code for example {@code task-count-43}
 * @param document key of the document
 * @param heading the heading, as printed
 * @param kind for example {@code count-mismatch}
 * @param claimed what the document says
 * @param listed what it lists
 * @param status how far it is settled
 * @param note what was decided about it
 */
public record Finding(
    String code,
    String document,
    @Nullable String heading,
    @Nullable String kind,
    String claimed,
    @Nullable String listed,
    FindingStatus status,
    @Nullable String note)
    implements Fact {

  /** Refuses a code that is none. */
  public Finding {
    Objections objections = new Objections();
    Code.check(objections, "code", code);
    objections.whenBlank(claimed, "claimed").raise();
  }
}
