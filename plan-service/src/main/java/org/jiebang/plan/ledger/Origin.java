package org.jiebang.plan.ledger;

import org.jiebang.identity.Principal;
import org.jiebang.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * 来由: on what ground a version of a fact was stated.
 *
 * @param source the document a recorded history (补录) rests on; none for an ordinary command
 * @param reason why it differs from the version before
 */
public record Origin(@Nullable Source source, @Nullable String reason) {

  /** 日常办理: stated by the office today. */
  public static final Origin ORDINARY = new Origin(null, null);

  /** A blank reason is none. */
  public Origin {
    reason = reason == null || reason.isBlank() ? null : reason.strip();
  }

  /** 补录: stated from a document. */
  public static Origin historyOf(Source source) {
    return new Origin(source, null);
  }

  /** The same with a reason. */
  public Origin because(String why) {
    return new Origin(source, why);
  }

  /** 是否补录. */
  public boolean history() {
    return source != null;
  }

  /** Whether it explains a correction. */
  public boolean givesReason() {
    return reason != null;
  }

  /** The office states what is; the records office what was. */
  public void requireMayState(Principal by) {
    by.require(history() ? Role.RECORDS : Role.OFFICE);
  }

  /** For facts that this service takes from documents alone. */
  public void requireMayStateHistory(Principal by) {
    by.require(Role.RECORDS);
    new Objections().when(!history(), "source", "source-required", "补录须写明文件、机构和日期").raise();
  }
}
