package org.jiebang.plan.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jiebang.refusal.FieldError;
import org.jiebang.refusal.RuleBroken;

/** 异议: everything that is wrong with a command, told at once. */
public final class Objections {

  private static final int LONGEST_NAME = 500;
  private static final int MOST_NAMES = 200;

  private final List<FieldError> errors = new ArrayList<>();

  /** Notes that a rule is broken, if it is. */
  public Objections when(boolean broken, String field, String code, String message) {
    if (broken) {
      errors.add(new FieldError(field, code, message));
    }
    return this;
  }

  /** Notes that a name is blank, or longer than anybody would print. */
  public Objections name(String field, String name) {
    return when(name.isBlank(), field, "required", "不能为空")
        .when(name.length() > LONGEST_NAME, field, "too-long", "不能超过" + LONGEST_NAME + "字");
  }

  /** Notes what is wrong with each of several names, and that there are too many. */
  public Objections names(String field, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      name(field + "[" + i + "]", names.get(i));
    }
    return when(names.size() > MOST_NAMES, field, "too-many", "不能超过" + MOST_NAMES + "项");
  }

  /** Refuses with the code of the first objection and all the fields, if there is any. */
  public void raise() {
    if (!errors.isEmpty()) {
      FieldError first = errors.get(0);
      throw new RuleBroken(first.code(), first.message(), errors);
    }
  }
}
