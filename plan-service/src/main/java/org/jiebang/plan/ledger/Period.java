package org.jiebang.plan.ledger;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 时期: a year, half year, quarter or month, or from one to another: 2022, 2025-H1, 2021..2025. */
public final class Period {

  private static final String ONE = "\\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?";
  private static final Pattern PERIOD = Pattern.compile(ONE + "(\\.\\." + ONE + ")?");

  private Period() {}

  /** Objects to a text that is no period; none at all is fine. */
  public static void check(Objections objections, String field, @Nullable String period) {
    objections.when(
        period != null && !PERIOD.matcher(period).matches(),
        field,
        "not-a-period",
        "时期写作 2022、2025-H1、2025-Q2、2025-06 或 2021..2025");
  }
}
