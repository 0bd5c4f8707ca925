package org.jiebang.indicator.submission;

import java.util.Optional;
import java.util.UUID;
import org.jiebang.refusal.Conflict;
import org.jiebang.refusal.FieldError;
import org.jiebang.refusal.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * 填报: the components of an indicator for a campus, a department or the hospital in a period.
 *
 * @param id UUIDv7
 * @param slot what it stands for
 * @param demonstration 演示: made up to show the system, and marked so everywhere
 * @param history 补录: from before the system came
 * @param current the newest revision
 * @param previous the one before it, when this object was just corrected
 */
public record Submission(
    UUID id,
    Slot slot,
    boolean demonstration,
    boolean history,
    Revision current,
    @Nullable Revision previous) {

  /** As first reported. */
  public static Submission first(
      UUID id, Slot slot, boolean demonstration, boolean history, Revision revision) {
    return new Submission(id, slot, demonstration, history, revision, null);
  }

  /**
   * With a new revision.
   *
   * @throws RuleBroken {@code reason-missing}, or {@code nothing-corrected} when the figures are
   *     the same
   * @throws Conflict {@code stale-revision}, when the corrector saw another revision
   */
  public Submission correct(long expectedRevision, Revision next) {
    requireCurrent(expectedRevision);
    refuseIf(
        next.reason() == null || next.reason().isBlank(), "reason-missing", "reason", "更正须写明原因。");
    refuseIf(
        next.components().sameAs(current.components()),
        "nothing-corrected",
        "numerator",
        "数字与现有修订相同，没有更正。");
    return new Submission(id, slot, demonstration, history, next, current);
  }

  /** The number of the revision after the current one. */
  public long nextNumber() {
    return current.number() + 1;
  }

  /** The revision that this one replaced. */
  public Optional<Revision> replaced() {
    return Optional.ofNullable(previous);
  }

  private void requireCurrent(long expected) {
    if (expected != current.number()) {
      String detail = "现在是第 " + current.number() + " 次修订，您看到的是第 " + expected + " 次；请重新打开后更正。";
      throw new Conflict(
          "stale-revision", detail, new FieldError("expectedRevision", "stale-revision", detail));
    }
  }

  private static void refuseIf(boolean wrong, String code, String field, String detail) {
    if (wrong) {
      throw new RuleBroken(code, detail, new FieldError(field, code, detail));
    }
  }
}
