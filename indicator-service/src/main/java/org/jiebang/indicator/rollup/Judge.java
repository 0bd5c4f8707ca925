package org.jiebang.indicator.rollup;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jiebang.indicator.definition.Comparison;
import org.jiebang.indicator.definition.Components;
import org.jiebang.indicator.definition.DefinitionContent;
import org.jiebang.indicator.period.Grain;
import org.jiebang.indicator.period.Period;
import org.jiebang.indicator.target.Baseline;
import org.jiebang.indicator.target.Goal;
import org.jiebang.indicator.target.OverYears;
import org.jiebang.indicator.target.Target;
import org.jspecify.annotations.Nullable;

/**
 * 评判规则: which target judges a value, and with which light.
 *
 * <p>A period is judged by its own target, else, for a ratio, by that of the shortest longer
 * period. An incomplete value, an unconfirmed target and an unconfirmed direction light nothing.
 *
 * @param definition how to compare, and the rule of the light
 * @param targets every target set on the indicator
 */
record Judge(DefinitionContent definition, List<Target> targets) {

  Verdict judge(Unit unit, Period period, Tally tally) {
    String rule = definition.light().name();
    Components components = tally.components();
    if (components == null) {
      return Verdict.unjudged(rule, "no-value", null);
    }
    if (!tally.completeness().complete()) {
      return Verdict.unjudged(rule, "incomplete", null);
    }
    return judging(unit, period)
        .map(target -> judged(components.value(), period, target))
        .orElse(Verdict.unjudged(rule, "no-target", null));
  }

  private Optional<Target> judging(Unit unit, Period period) {
    return targets.stream()
        .filter(target -> isOf(target, unit))
        .filter(target -> target.when().equals(period) || holdsWithin(target, period))
        .min(
            java.util.Comparator.comparing((Target target) -> target.when().months().size())
                .thenComparing(Target::isWaiting)
                .thenComparing(Target::code));
  }

  private boolean holdsWithin(Target target, Period period) {
    return definition.keepsItsTargetInEveryPart() && target.when().contains(period);
  }

  private static boolean isOf(Target target, Unit unit) {
    return Objects.equals(target.content().campus(), unit.campus())
        && Objects.equals(target.content().department(), unit.department());
  }

  private Verdict judged(BigDecimal value, Period period, Target target) {
    Verdict.JudgingTarget judgedBy = judgedBy(target);
    String rule = definition.light().name();
    Optional<String> obstacle = obstacle(target);
    if (obstacle.isPresent()) {
      return Verdict.unjudged(rule, obstacle.get(), judgedBy);
    }
    Achievement achieved = achieved(value, period, target);
    return new Verdict(
        achieved.under(definition.light()),
        rule,
        null,
        judgedBy,
        percent(achieved.straight()),
        percent(achieved.fromBaseline()));
  }

  private Optional<String> obstacle(Target target) {
    if (target.isWaiting()) {
      return Optional.of("target-unconfirmed");
    }
    if (!definition.directionConfirmed() && target.confirmedDirection().isEmpty()) {
      return Optional.of("direction-unconfirmed");
    }
    if (target.when().grain() == Grain.SPAN
        && target.reading().isEmpty()
        && !definition.computesARatio()) {
      return Optional.of("reading-unconfirmed");
    }
    return target.goal().canBeCompared() ? Optional.empty() : Optional.of("target-not-comparable");
  }

  private Achievement achieved(BigDecimal value, Period period, Target target) {
    UnaryOperator<BigDecimal> figure =
        definition.compare() == Comparison.DISPLAYED ? definition.display()::shown : x -> x;
    UnaryOperator<BigDecimal> bound =
        definition.compare() == Comparison.DISPLAYED ? this::scaled : x -> x;
    Baseline baseline = target.content().baseline();
    return Achievement.of(
        figure.apply(measured(value, period, target)),
        mapped(goal(period, target), bound),
        baseline == null ? null : bound.apply(baseline.value()));
  }

  private static BigDecimal measured(BigDecimal value, Period period, Target target) {
    boolean mean = target.reading().filter(OverYears.RUNNING_MEAN::equals).isPresent();
    return mean ? value.divide(BigDecimal.valueOf(period.years()), MathContext.DECIMAL128) : value;
  }

  private static Goal goal(Period period, Target target) {
    boolean sum = target.reading().filter(OverYears.FIVE_YEAR_SUM::equals).isPresent();
    BigDecimal years = BigDecimal.valueOf(period.years());
    return sum ? mapped(target.goal(), yearly -> yearly.multiply(years)) : target.goal();
  }

  private BigDecimal scaled(BigDecimal bound) {
    return bound.divide(definition.display().scale(), MathContext.DECIMAL128);
  }

  private static Goal mapped(Goal goal, UnaryOperator<BigDecimal> by) {
    return new Goal(
        goal.comparator(),
        goal.value() == null ? null : by.apply(goal.value()),
        goal.lower() == null ? null : by.apply(goal.lower()),
        goal.upper() == null ? null : by.apply(goal.upper()),
        goal.level());
  }

  private static Verdict.JudgingTarget judgedBy(Target target) {
    Goal goal = target.goal();
    return new Verdict.JudgingTarget(
        target.code(),
        target.content().printed(),
        target.when().text(),
        goal.canBeCompared() ? goal.requiredComparator().symbol() : null,
        target.version());
  }

  private static @Nullable BigDecimal percent(@Nullable BigDecimal share) {
    return share == null ? null : share.setScale(2, RoundingMode.HALF_UP);
  }
}
