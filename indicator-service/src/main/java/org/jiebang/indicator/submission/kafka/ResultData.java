package org.jiebang.indicator.submission.kafka;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.UUID;
import org.jiebang.indicator.definition.Components;
import org.jiebang.indicator.definition.Display;
import org.jiebang.indicator.definition.IndicatorDefinition;
import org.jiebang.indicator.definition.kafka.IndicatorRef;
import org.jiebang.indicator.submission.Revision;
import org.jiebang.indicator.submission.Slot;
import org.jiebang.indicator.submission.Submission;
import org.jspecify.annotations.Nullable;

/**
 * The payload of {@code result-reported.v1}, of {@code result-corrected.v1} and of the submission's
 * state.
 *
 * @param submission which submission
 * @param indicator of which indicator
 * @param campus the campus; none when the hospital reported for itself
 * @param department the department; none when the campus reported as a whole
 * @param period the period
 * @param revision which revision
 * @param old what it said before
 * @param now what it says; written {@code new}
 * @param cause why it was corrected
 * @param reportedBy who, by name
 * @param reportingDepartment for which department
 * @param definitionVersion the version of the definition that accepted it
 * @param demonstration whether it is made up to show the system
 * @param history whether it is from before the system came
 */
record ResultData(
    UUID submission,
    IndicatorRef indicator,
    @Nullable String campus,
    @Nullable String department,
    String period,
    long revision,
    @Nullable Figure old,
    @JsonProperty("new") Figure now,
    @Nullable String cause,
    String reportedBy,
    @Nullable String reportingDepartment,
    long definitionVersion,
    boolean demonstration,
    boolean history) {

  static ResultData of(Submission submission, IndicatorDefinition definition) {
    Slot slot = submission.slot();
    Revision current = submission.current();
    Display display = definition.content().display();
    return new ResultData(
        submission.id(),
        IndicatorRef.of(definition.content()),
        slot.campus(),
        slot.department(),
        slot.period().text(),
        current.number(),
        submission.replaced().map(old -> Figure.of(old.components(), display)).orElse(null),
        Figure.of(current.components(), display),
        current.reason(),
        current.reporter().name(),
        current.reporter().department(),
        current.definitionVersion(),
        submission.demonstration(),
        submission.history());
  }

  /**
   * 数字: components with their quotient.
   *
   * @param numerator the numerator, or the count
   * @param denominator the denominator of a ratio
   * @param value the quotient in base units
   * @param displayed as shown, with its unit
   */
  record Figure(
      BigDecimal numerator, @Nullable BigDecimal denominator, BigDecimal value, String displayed) {

    static Figure of(Components components, Display display) {
      return new Figure(
          components.numerator(),
          components.denominator(),
          components.value(),
          display.text(components.value()));
    }
  }
}
