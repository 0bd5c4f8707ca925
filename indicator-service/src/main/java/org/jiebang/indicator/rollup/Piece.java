package org.jiebang.indicator.rollup;

import java.time.Instant;
import java.util.UUID;
import org.jiebang.indicator.definition.Components;
import org.jiebang.indicator.definition.TimeRule.Part;
import org.jiebang.indicator.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * 汇总分量: the newest known revision of a submission, as its event told it.
 *
 * @param submission which submission
 * @param hospital the hospital's code
 * @param indicator the indicator's code
 * @param campus the campus; none when the hospital reported for itself
 * @param department the department; none when the campus reported as a whole
 * @param period the period
 * @param components what was reported
 * @param revision which revision
 * @param demonstration whether it is made up to show the system
 * @param reportedAt when
 */
public record Piece(
    UUID submission,
    String hospital,
    String indicator,
    @Nullable String campus,
    @Nullable String department,
    Period period,
    Components components,
    long revision,
    boolean demonstration,
    Instant reportedAt) {

  Part part() {
    return new Part(period, components);
  }
}
