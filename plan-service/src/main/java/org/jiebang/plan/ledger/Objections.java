package org.jiebang.plan.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jiebang.refusal.FieldError;
import org.jiebang.refusal.RuleBroken;

/** 异议: everything that is wrong with a command, told at once. */
public final class Objections {

  private final List<FieldError> errors = new ArrayList<>();

  /** Notes that a rule is broken, if it is. */
  public Objections when(boolean broken, String field, String code, String message) {
    if (broken) {
      errors.add(new FieldError(field, code, message));
    }
    return this;
  }

  /** Notes that a text is missing, if it is blank. */
  public Objections whenBlank(String text, String field) {
    return when(text.isBlank(), field, "required", "不能为空");
  }

  /** Refuses with the code of the first objection and all the fields, if there is any. */
  public void raise() {
    if (!errors.isEmpty()) {
      FieldError first = errors.get(0);
      throw new RuleBroken(first.code(), first.message(), errors);
    }
  }
}
