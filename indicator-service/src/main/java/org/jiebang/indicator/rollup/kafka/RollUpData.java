package org.jiebang.indicator.rollup.kafka;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.UUID;
import org.jiebang.indicator.definition.Components;
import org.jiebang.indicator.definition.IndicatorDefinition;
import org.jiebang.indicator.definition.kafka.IndicatorRef;
import org.jiebang.indicator.rollup.Completeness;
import org.jiebang.indicator.rollup.Light;
import org.jiebang.indicator.rollup.Outcome;
import org.jiebang.indicator.rollup.RollUp;
import org.jiebang.indicator.rollup.RollUpKey;
import org.jiebang.indicator.rollup.Unit;
import org.jiebang.indicator.rollup.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The payload of {@code light-changed.v1} and {@code roll-up-revised.v1}.
 *
 * @param rollUp which roll-up
 * @param indicator of which indicator
 * @param level hospital, campus or department
 * @param campus the campus
 * @param department the department
 * @param period the period
 * @param revision which version
 * @param value the values before and after, in base units
 * @param displayed the same as shown, with their unit
 * @param light the lights before and after
 * @param rule the rule of the light
 * @param reason why there is no light
 * @param judgedBy which target judged
 * @param completeness how complete the value is
 * @param causedBy what made it change
 * @param demonstration whether a part of it is made up to show the system
 * @param history whether the change was entered as history
 */
record RollUpData(
    UUID rollUp,
    IndicatorRef indicator,
    Unit.Level level,
    @Nullable String campus,
    @Nullable String department,
    String period,
    long revision,
    Change<BigDecimal> value,
    Change<String> displayed,
    Change<Light> light,
    String rule,
    @Nullable String reason,
    Verdict.@Nullable JudgingTarget judgedBy,
    Completeness completeness,
    CausedBy causedBy,
    boolean demonstration,
    boolean history) {

  static RollUpData of(RollUp rollUp, IndicatorDefinition definition) {
    RollUpKey key = rollUp.key();
    Outcome now = rollUp.outcome();
    Outcome old = rollUp.previous();
    return new RollUpData(
        rollUp.id(),
        IndicatorRef.of(definition.content()),
        key.unit().level(),
        key.unit().campus(),
        key.unit().department(),
        key.period().text(),
        rollUp.version(),
        new Change<>(old == null ? null : value(old), value(now)),
        new Change<>(old == null ? null : old.displayed(), now.displayed()),
        new Change<>(rollUp.oldLight(), now.verdict().light()),
        now.verdict().rule(),
        now.verdict().reason(),
        now.verdict().judgedBy(),
        now.completeness(),
        new CausedBy(rollUp.cause().eventId(), rollUp.cause().type(), rollUp.cause().reason()),
        now.demonstration(),
        rollUp.cause().history());
  }

  private static @Nullable BigDecimal value(Outcome outcome) {
    Components components = outcome.components();
    return components == null ? null : components.value();
  }

  /**
   * 前后.
   *
   * @param old before; none when there was nothing
   * @param now after; none when nothing is there any more; written {@code new}
   * @param <T> of what
   */
  record Change<T>(@Nullable T old, @JsonProperty("new") @Nullable T now) {}

  /**
   * 起因.
   *
   * @param eventId the event that made it change
   * @param type its type
   * @param cause the reason that a correction gave
   */
  record CausedBy(String eventId, String type, @Nullable String cause) {}
}
