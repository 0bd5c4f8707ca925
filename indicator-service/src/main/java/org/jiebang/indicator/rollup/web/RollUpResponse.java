package org.jiebang.indicator.rollup.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jiebang.indicator.definition.Components;
import org.jiebang.indicator.rollup.Cause;
import org.jiebang.indicator.rollup.Completeness;
import org.jiebang.indicator.rollup.Light;
import org.jiebang.indicator.rollup.Outcome;
import org.jiebang.indicator.rollup.RollUp;
import org.jiebang.indicator.rollup.Unit;
import org.jiebang.indicator.rollup.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A roll-up as it is shown: components before quotient, completeness before light.
 *
 * @param light the light
 * @param rule the rule of the light
 * @param reason why there is no light
 * @param target which target judged
 * @param straight 直接完成度 in per cent
 * @param fromBaseline 自基线完成度 in per cent
 * @param asOf when it was calculated
 * @param cause what made this version
 */
public record RollUpResponse(
    UUID id,
    String indicator,
    Unit.Level level,
    @Nullable String campus,
    @Nullable String department,
    String period,
    long revision,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable BigDecimal value,
    @Nullable String displayed,
    Completeness completeness,
    Light light,
    String rule,
    @Nullable String reason,
    Verdict.@Nullable JudgingTarget target,
    @Nullable BigDecimal straight,
    @Nullable BigDecimal fromBaseline,
    long definitionVersion,
    boolean demonstration,
    Instant asOf,
    Cause cause) {

  /** A roll-up in this form. */
  public static RollUpResponse of(RollUp rollUp) {
    Outcome outcome = rollUp.outcome();
    Components components = outcome.components();
    Verdict verdict = outcome.verdict();
    return new RollUpResponse(
        rollUp.id(),
        rollUp.key().indicator(),
        rollUp.key().unit().level(),
        rollUp.key().unit().campus(),
        rollUp.key().unit().department(),
        rollUp.key().period().text(),
        rollUp.version(),
        components == null ? null : components.numerator(),
        components == null ? null : components.denominator(),
        components == null ? null : components.value(),
        outcome.displayed(),
        outcome.completeness(),
        verdict.light(),
        verdict.rule(),
        verdict.reason(),
        verdict.judgedBy(),
        verdict.straight(),
        verdict.fromBaseline(),
        outcome.definitionVersion(),
        outcome.demonstration(),
        rollUp.at(),
        rollUp.cause());
  }
}
