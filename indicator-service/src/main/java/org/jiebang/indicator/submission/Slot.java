package org.jiebang.indicator.submission;

import org.jiebang.bus.Home;
import org.jiebang.indicator.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * 填报位: what one submission stands for; it is filled once and then corrected.
 *
 * @param home the reporting campus' home, or the hospital's
 * @param indicator the indicator's code
 * @param campus the campus; none when the hospital reports for itself
 * @param department the department; none when a campus reports as a whole
 * @param period the period
 */
public record Slot(
    Home home,
    String indicator,
    @Nullable String campus,
    @Nullable String department,
    Period period) {

  /** The hospital's code. */
  public String hospital() {
    return home.hospital();
  }
}
