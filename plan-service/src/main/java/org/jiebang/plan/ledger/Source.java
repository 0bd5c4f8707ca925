package org.jiebang.plan.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 依据: the document a recorded history rests on.
 *
 * @param document key or 文号 of the document
 * @param at the place in it, as printed
 * @param body the body that decided or issued it
 * @param date when it did
 */
public record Source(String document, @Nullable String at, String body, LocalDate date) {

  /** Refuses a source that does not name its document and body. */
  public Source {
    new Objections().name("source.document", document).name("source.body", body).raise();
  }
}
