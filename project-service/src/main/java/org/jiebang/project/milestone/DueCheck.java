package org.jiebang.project.milestone;

import java.time.LocalDate;
import org.jiebang.project.organisation.CodeCheck;

/** 到期日核对. */
final class DueCheck {

  private DueCheck() {}

  /** A due date is today or later. */
  static void notPast(LocalDate due, LocalDate today, CodeCheck check) {
    if (due.isBefore(today)) {
      check.add("due", "due-in-the-past", "到期日" + due + "早于今天（" + today + "）");
    }
  }
}
