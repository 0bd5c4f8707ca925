package org.jiebang.indicator.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import org.jiebang.indicator.definition.Direction;
import org.jiebang.indicator.memory.Samples;
import org.jiebang.indicator.period.Period;
import org.jiebang.refusal.InvalidInput;
import org.jiebang.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TargetTest {

  private static final Samples VISITS = Samples.visits();

  @Test
  void aBareNumberWaitsUntilAPersonSaysWhatItMeans() {
    Target bare = VISITS.bare("2025", "900000");

    Target confirmed = bare.confirm(said(Comparator.AT_LEAST, Direction.UP, null));

    assertThat(bare.isWaiting()).isTrue();
    assertThat(confirmed.isWaiting()).isFalse();
    assertThat(confirmed.version()).isEqualTo(2);
    assertThat(confirmed.goal().comparator()).isEqualTo(Comparator.AT_LEAST);
    assertThat(confirmed.confirmedDirection()).contains(Direction.UP);
  }

  @Test
  void aConfirmedRangeReplacesTheBareNumber() {
    Target bare = VISITS.bare("2025", "0.90");
    Confirmation.Choice range =
        new Confirmation.Choice(
            Comparator.BETWEEN,
            Direction.RANGE,
            new BigDecimal("0.85"),
            new BigDecimal("0.93"),
            null,
            null);

    Goal goal = bare.confirm(new Confirmation("office", "办公室", Instant.EPOCH, range)).goal();

    assertThat(goal.bounds()).containsExactly(new BigDecimal("0.85"), new BigDecimal("0.93"));
  }

  @Test
  void refusesAComparatorThatGoesAgainstTheDirection() {
    refused(
        "comparator-against-direction",
        () ->
            VISITS.bare("2025", "900000").confirm(said(Comparator.AT_LEAST, Direction.DOWN, null)));
  }

  @Test
  void aYearlyMeanMustBeReadOneWayOrTheOther() {
    Target open = VISITS.bare("2021-2025", "30", OverYears.RUNNING_MEAN, OverYears.FIVE_YEAR_SUM);

    refused("choice-missing", () -> open.confirm(said(Comparator.AT_LEAST, Direction.UP, null)));
    refused(
        "choice-missing",
        () -> open.confirm(said(Comparator.AT_LEAST, Direction.UP, OverYears.LAST_YEAR)));
    Target chosen = open.confirm(said(Comparator.AT_LEAST, Direction.UP, OverYears.FIVE_YEAR_SUM));
    assertThat(chosen.reading()).contains(OverYears.FIVE_YEAR_SUM);
  }

  @Test
  void whatIsPrintedInFullCannotBeConfirmedAndNothingTwice() {
    Target full = VISITS.target("2025", Comparator.AT_LEAST, "900000");
    Target once = VISITS.bare("2025", "1").confirm(said(Comparator.AT_LEAST, Direction.UP, null));

    refused(
        "nothing-to-confirm", () -> full.confirm(said(Comparator.AT_LEAST, Direction.UP, null)));
    refused("already-confirmed", () -> once.confirm(said(Comparator.AT_LEAST, Direction.UP, null)));
  }

  @Test
  void newWordsAreNotConfirmedByWhatWasSaidOfTheOld() {
    Target once = VISITS.bare("2025", "1").confirm(said(Comparator.AT_LEAST, Direction.UP, null));

    Target restated = once.restated(VISITS.bare("2025", "2").content());

    assertThat(restated.isWaiting()).isTrue();
    assertThat(restated.version()).isEqualTo(3);
  }

  @Test
  void aTargetOfThePlansLastYearJudgesThatYear() {
    Target last = VISITS.bare("2021-2025", "10000", OverYears.LAST_YEAR);

    assertThat(last.when()).isEqualTo(Period.year(2025));
  }

  @Test
  void readsSignsAndWords() {
    assertThat(Comparator.parse("≤")).isEqualTo(Comparator.AT_MOST);
    assertThat(Comparator.parse("at-most")).isEqualTo(Comparator.AT_MOST);
    assertThatThrownBy(() -> Comparator.parse("约")).isInstanceOf(InvalidInput.class);
  }

  @Test
  void refusesAGoalThatSaysTwoThings() {
    BigDecimal one = BigDecimal.ONE;
    refused("target-contradicts-itself", () -> new Goal(null, one, one, null, null));
    refused("target-contradicts-itself", () -> new Goal(null, null, BigDecimal.TEN, one, null));
    refused(
        "target-contradicts-itself", () -> new Goal(Comparator.AT_LEAST, null, null, null, "A"));
    refused("target-contradicts-itself", () -> new Goal(Comparator.BETWEEN, one, null, null, null));
  }

  private static void refused(String code, Runnable command) {
    assertThatThrownBy(command::run)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  private static Confirmation said(
      Comparator comparator, Direction direction, @Nullable OverYears reading) {
    return new Confirmation(
        "office",
        "办公室",
        Instant.EPOCH,
        new Confirmation.Choice(comparator, direction, null, null, reading, "院办会议"));
  }
}
