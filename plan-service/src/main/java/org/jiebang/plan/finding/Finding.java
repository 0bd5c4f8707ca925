package org.jiebang.plan.finding;

import java.util.List;
import org.jiebang.plan.ledger.Code;
import org.jiebang.plan.ledger.Fact;
import org.jiebang.plan.ledger.Objections;
import org.jspecify.annotations.Nullable;

/**
 * 文件疑点: a place where a document says one thing and lists another. Nothing is invented to mend it.
 *
 * @param code for example {@code task-count-43}
 * @param document key of the document
 * @param furtherDocuments keys of the documents it disagrees with, if with others
 * @param heading the heading, as printed
 * @param kind for example {@code count-mismatch}
 * @param statement what does not agree, in a sentence
 * @param claimed what the document says
 * @param listed what it lists
 * @param status how far it is settled
 * @param treatment what was done with it
 * @param note anything a reader should know
 */
public record Finding(
    String code,
    String document,
    List<String> furtherDocuments,
    @Nullable String heading,
    @Nullable String kind,
    @Nullable String statement,
    @Nullable String claimed,
    @Nullable String listed,
    FindingStatus status,
    @Nullable String treatment,
    @Nullable String note)
    implements Fact {

  /** Refuses a code that is none, and a finding that says nothing. */
  public Finding {
    furtherDocuments = List.copyOf(furtherDocuments);
    Objections objections = new Objections();
    Code.check(objections, "code", code);
    objections
        .when(statement == null && claimed == null, "statement", "required", "请写明疑点，或文件所称")
        .raise();
  }
}
