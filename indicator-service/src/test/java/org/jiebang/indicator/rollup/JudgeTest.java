package org.jiebang.indicator.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jiebang.indicator.definition.Comparison;
import org.jiebang.indicator.definition.Components;
import org.jiebang.indicator.definition.Direction;
import org.jiebang.indicator.definition.Display;
import org.jiebang.indicator.memory.Samples;
import org.jiebang.indicator.period.Period;
import org.jiebang.indicator.period.PeriodText;
import org.jiebang.indicator.target.Comparator;
import org.jiebang.indicator.target.Confirmation;
import org.jiebang.indicator.target.OverYears;
import org.jiebang.indicator.target.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {

  private static final Samples SHARE = Samples.surgeryShare();
  private static final Samples DAYS =
      Samples.visits().compared(Comparison.DISPLAYED, new Display("天", BigDecimal.ONE, 1));

  @ParameterizedTest
  @CsvSource({"0.40, GREEN", "0.39995, GREEN", "0.3999, YELLOW", "0.36, YELLOW", "0.3599, RED"})
  void greenIsMetYellowIsNineTenths(String value, Light light) {
    Target target = SHARE.target("2025", Comparator.AT_LEAST, "0.40");

    assertThat(judge(SHARE, value, "2025-06", target).light()).isEqualTo(light);
  }

  @ParameterizedTest
  @CsvSource({"7.5, GREEN", "7.54, GREEN", "7.55, YELLOW", "8.3, YELLOW", "8.4, RED", "0, GREEN"})
  void lowerIsBetterIsMirrored(String value, Light light) {
    Target target = DAYS.target("2025", Comparator.AT_MOST, "7.5");

    assertThat(judge(DAYS, value, "2025", target).light()).isEqualTo(light);
  }

  @Test
  void theSameFigureHasOneAnswerPerWayOfComparing() {
    Samples unrounded = DAYS.compared(Comparison.UNROUNDED, DAYS.content().display());

    assertThat(judge(DAYS, "7.54", "2025", DAYS.target("2025", Comparator.AT_MOST, "7.5")).light())
        .isEqualTo(Light.GREEN);
    assertThat(
            judge(unrounded, "7.54", "2025", unrounded.target("2025", Comparator.AT_MOST, "7.5"))
                .light())
        .isEqualTo(Light.YELLOW);
  }

  @ParameterizedTest
  @CsvSource({
    "0.85, GREEN",
    "0.93, GREEN",
    "0.80, YELLOW",
    "1.00, YELLOW",
    "0.70, RED",
    "1.10, RED"
  })
  void aRangeIsLeftOnBothSides(String value, Light light) {
    assertThat(judge(SHARE, value, "2025", SHARE.range("2025", "0.85", "0.93")).light())
        .isEqualTo(light);
  }

  @Test
  void moreThanIsNotMetByTheBoundItself() {
    Target target = SHARE.target("2025", Comparator.MORE_THAN, "0.40");

    assertThat(judge(SHARE, "0.40", "2025", target).light()).isEqualTo(Light.YELLOW);
    assertThat(judge(SHARE, "0.4001", "2025", target).light()).isEqualTo(Light.GREEN);
  }

  @Test
  void aMonthIsJudgedByItsOwnTargetElseByTheYearsRatio() {
    Target year = SHARE.target("2025", Comparator.AT_LEAST, "0.40");
    Target june = SHARE.target("2025-06", Comparator.AT_LEAST, "0.45");

    assertThat(judgedBy(judge(SHARE, "0.42", "2025-06", year, june)).period()).isEqualTo("2025-06");
    assertThat(judgedBy(judge(SHARE, "0.42", "2025-05", year, june)).period()).isEqualTo("2025");
    assertThat(judge(SHARE, "0.42", "2025-06", year, june).light()).isEqualTo(Light.YELLOW);
  }

  @Test
  void aMonthOfVisitsIsNotJudgedByTheYearsSum() {
    Samples visits = Samples.visits();

    Verdict verdict =
        judge(visits, "75000", "2025-06", visits.target("2025", Comparator.AT_LEAST, "900000"));

    assertThat(verdict.light()).isEqualTo(Light.NONE);
    assertThat(verdict.reason()).isEqualTo("no-target");
  }

  @Test
  void whatNobodyConfirmedLightsNothing() {
    Target waiting = SHARE.bare("2025", "0.40");
    Samples unsure = SHARE.withoutConfirmedDirection();
    Target printed = unsure.target("2025", Comparator.AT_LEAST, "0.40");

    assertThat(judge(SHARE, "0.42", "2025", waiting).reason()).isEqualTo("target-unconfirmed");
    assertThat(judgedBy(judge(SHARE, "0.42", "2025", waiting)).code())
        .isEqualTo("surgery-share-2025");
    assertThat(judge(unsure, "0.42", "2025", printed).reason()).isEqualTo("direction-unconfirmed");
  }

  @Test
  void aPersonsConfirmationSettlesTheDirectionToo() {
    Samples unsure = SHARE.withoutConfirmedDirection();
    Target confirmed =
        unsure
            .bare("2025", "0.40")
            .confirm(
                new Confirmation(
                    "office",
                    "办公室",
                    Instant.EPOCH,
                    new Confirmation.Choice(
                        Comparator.AT_LEAST, Direction.UP, null, null, null, null)));

    assertThat(judge(unsure, "0.42", "2025", confirmed).light()).isEqualTo(Light.GREEN);
  }

  @ParameterizedTest
  @CsvSource({"RUNNING_MEAN, GREEN", "FIVE_YEAR_SUM, GREEN"})
  void bothReadingsOfAYearlyMeanAgreeOnFiveWholeYears(OverYears reading, Light light) {
    Samples projects =
        Samples.visits().compared(Comparison.UNROUNDED, new Display("项", BigDecimal.ONE, 0));
    Target target =
        projects
            .bare("2021-2025", "30", OverYears.RUNNING_MEAN, OverYears.FIVE_YEAR_SUM)
            .confirm(
                new Confirmation(
                    "office",
                    "办公室",
                    Instant.EPOCH,
                    new Confirmation.Choice(
                        Comparator.AT_LEAST, Direction.UP, null, null, reading, null)));

    assertThat(judge(projects, "150", "2021-2025", target).light()).isEqualTo(light);
    assertThat(judge(projects, "149", "2021-2025", target).light()).isEqualTo(Light.YELLOW);
  }

  @Test
  void anIncompleteValueIsNotJudged() {
    Tally partial =
        new Tally(
            Components.count(BigDecimal.ONE), new Completeness(2, 3, List.of("c3"), 0, 1, false));

    Verdict verdict =
        new Judge(SHARE.content(), List.of(SHARE.target("2025", Comparator.AT_LEAST, "0.40")))
            .judge(Unit.HOSPITAL, Period.year(2025), partial);

    assertThat(verdict.light()).isEqualTo(Light.NONE);
    assertThat(verdict.reason()).isEqualTo("incomplete");
  }

  @Test
  void theHospitalsTargetDoesNotJudgeACampus() {
    Tally tally =
        new Tally(Components.count(BigDecimal.ONE), new Completeness(1, 1, List.of(), 1, 1, true));

    Verdict verdict =
        new Judge(SHARE.content(), List.of(SHARE.target("2025", Comparator.AT_LEAST, "0.40")))
            .judge(Unit.campus("c1"), Period.year(2025), tally);

    assertThat(verdict.reason()).isEqualTo("no-target");
  }

  private static Verdict.JudgingTarget judgedBy(Verdict verdict) {
    return Objects.requireNonNull(verdict.judgedBy());
  }

  private static Verdict judge(Samples samples, String value, String period, Target... targets) {
    Tally tally =
        new Tally(
            Components.count(new BigDecimal(value)), new Completeness(3, 3, List.of(), 1, 1, true));
    return new Judge(samples.content(), List.of(targets))
        .judge(Unit.HOSPITAL, PeriodText.parse(period), tally);
  }
}
