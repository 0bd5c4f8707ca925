package org.jiebang.indicator.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jiebang.indicator.definition.Comparison;
import org.jiebang.indicator.definition.DefinitionContent;
import org.jiebang.indicator.definition.Display;
import org.jiebang.indicator.definition.LightRule;
import org.jiebang.indicator.definition.LightRule.Measure;
import org.jiebang.indicator.memory.MemoryOrganisation;
import org.jiebang.indicator.memory.Samples;
import org.jiebang.indicator.period.Period;
import org.jiebang.indicator.target.Comparator;
import org.jiebang.indicator.target.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The two golden vectors: official figures, right and wrong ways to roll them up and judge them.
 */
class GoldenVectorsTest {

  /** 全国中医药统计摘编 2021, 表 B05; three kinds of hospital stand for three campuses. */
  private static final long[] OPEN = {357_897_504L, 45_214_472L, 14_120_291L};

  private static final long[] OCCUPIED = {264_475_394L, 32_110_441L, 8_361_073L};
  private static final long[] BY_DISCHARGED = {257_667_911L, 31_188_833L, 7_884_408L};

  @Test
  void occupancyIsSumOverSum() {
    Tally hospital = occupancy(OCCUPIED);

    assertThat(Objects.requireNonNull(hospital.components()).numerator())
        .isEqualByComparingTo("304946908");
    assertThat(hospital.components().denominator()).isEqualByComparingTo("417232267");
    assertThat(shown(hospital)).isEqualByComparingTo("73.09");
    assertThat(hospital.completeness().complete()).isTrue();
  }

  @Test
  void eachCampusHasItsPrintedRate() {
    assertThat(List.of(campusRate(0), campusRate(1), campusRate(2)))
        .containsExactly(new BigDecimal("73.90"), new BigDecimal("71.02"), new BigDecimal("59.21"));
  }

  @Test
  void theMeanOfTheRatesIsAnotherNumber() {
    BigDecimal mean =
        campusRate(0)
            .add(campusRate(1))
            .add(campusRate(2))
            .divide(BigDecimal.valueOf(3), 2, RoundingMode.HALF_UP);

    assertThat(mean)
        .isEqualByComparingTo("68.04")
        .isNotEqualByComparingTo(shown(occupancy(OCCUPIED)));
  }

  @Test
  void theNumeratorOfTheOtherIndicatorIsAnotherNumber() {
    assertThat(shown(occupancy(BY_DISCHARGED)))
        .isEqualByComparingTo("71.12")
        .isNotEqualByComparingTo(shown(occupancy(OCCUPIED)));
  }

  /** The table prints no discharges; those behind each printed stay lead to the printed 9.40. */
  @Test
  void theStayIsSumOverSumAndNotTheMeanOfThePrintedStays() {
    Samples stay =
        Samples.surgeryShare().compared(Comparison.DISPLAYED, new Display("天", BigDecimal.ONE, 1));
    Tally hospital =
        hospital(stay.content(), BY_DISCHARGED, new long[] {27_706_227L, 3_150_387L, 796_405L});
    BigDecimal mean =
        new BigDecimal("9.3")
            .add(new BigDecimal("9.9"))
            .add(new BigDecimal("9.9"))
            .divide(BigDecimal.valueOf(3), 2, RoundingMode.HALF_UP);

    BigDecimal value = Objects.requireNonNull(hospital.components()).value();

    assertThat(stay.content().display().text(value)).isEqualTo("9.4天");
    assertThat(stay.content().display().shown(mean)).isEqualByComparingTo("9.7");
  }

  /** 门急诊, 出院, 业务收入: baseline and target of 002, actual 2024 of 001. */
  @ParameterizedTest
  @CsvSource({
    "688000,    900000,    847746,    94.19, 75.35, GREEN,  YELLOW",
    "17870,     28000,     25909,     92.53, 79.36, GREEN,  YELLOW",
    "364000000, 600000000, 513606800, 85.60, 63.39, YELLOW, RED",
  })
  void theLightDependsOnTheStatedRule(
      String baseline,
      String target,
      String actual,
      String straight,
      String fromBaseline,
      Light byRatio,
      Light byBaseline) {
    Verdict ratio = judged(Measure.STRAIGHT, baseline, target, actual);
    Verdict base = judged(Measure.FROM_BASELINE, baseline, target, actual);

    assertThat(ratio.straight()).isEqualByComparingTo(straight);
    assertThat(ratio.fromBaseline()).isEqualByComparingTo(fromBaseline);
    assertThat(ratio.light()).isEqualTo(byRatio);
    assertThat(ratio.rule()).isEqualTo("straight-90-75");
    assertThat(base.light()).isEqualTo(byBaseline);
    assertThat(base.rule()).isEqualTo("from-baseline-90-75");
    assertThat(base.light()).isNotEqualTo(ratio.light());
  }

  @Test
  void aShorterStayThanItsCeilingIsMetFromTheBaselineToo() {
    Samples stay =
        Samples.visits()
            .compared(Comparison.UNROUNDED, new Display("天", BigDecimal.ONE, 2))
            .lit(rule(Measure.FROM_BASELINE));

    Verdict verdict = judge(stay, "6.84", stay.target("2025", Comparator.AT_MOST, "7.5", "8.02"));

    assertThat(verdict.fromBaseline()).isEqualByComparingTo("226.92");
    assertThat(verdict.light()).isEqualTo(Light.GREEN);
  }

  @Test
  void whereBaselineAndTargetAreEqualTheComparatorAloneDecides() {
    Samples visits = Samples.visits().lit(rule(Measure.FROM_BASELINE));

    Verdict met =
        judge(visits, "900000", visits.target("2025", Comparator.AT_LEAST, "900000", "900000"));
    Verdict missed =
        judge(visits, "899000", visits.target("2025", Comparator.AT_LEAST, "900000", "900000"));

    assertThat(met.light()).isEqualTo(Light.GREEN);
    assertThat(missed.fromBaseline()).isNull();
    assertThat(missed.light()).isEqualTo(Light.RED);
  }

  private static Verdict judged(Measure measure, String baseline, String target, String actual) {
    Samples visits =
        Samples.visits()
            .compared(Comparison.UNROUNDED, new Display("人次", BigDecimal.ONE, 0))
            .lit(rule(measure));
    return judge(visits, actual, visits.target("2025", Comparator.AT_LEAST, target, baseline));
  }

  private static Verdict judge(Samples samples, String actual, Target target) {
    Piece piece = PieceOf.count("c1", "2025", actual);
    MemoryOrganisation one = new MemoryOrganisation();
    one.open("c1");
    Tally tally =
        new Calculation(samples.content(), one.campuses("sxtcm"), List.of(piece), Period.year(2025))
            .of(Unit.HOSPITAL);
    return new Judge(samples.content(), List.of(target))
        .judge(Unit.HOSPITAL, Period.year(2025), tally);
  }

  private static LightRule rule(Measure measure) {
    return new LightRule(measure, BigDecimal.valueOf(90), BigDecimal.valueOf(75));
  }

  private static Tally occupancy(long[] numerators) {
    return hospital(Samples.surgeryShare().content(), numerators, OPEN);
  }

  private static Tally hospital(
      DefinitionContent definition, long[] numerators, long[] denominators) {
    List<Piece> pieces =
        List.of(
            PieceOf.ratio("c1", "2021", numerators[0], denominators[0]),
            PieceOf.ratio("c2", "2021", numerators[1], denominators[1]),
            PieceOf.ratio("c3", "2021", numerators[2], denominators[2]));
    return new Calculation(
            definition,
            MemoryOrganisation.ofThreeCampuses().campuses("sxtcm"),
            pieces,
            Period.year(2021))
        .of(Unit.HOSPITAL);
  }

  private static BigDecimal shown(Tally tally) {
    return Samples.percent().shown(Objects.requireNonNull(tally.components()).value());
  }

  private static BigDecimal campusRate(int campus) {
    return BigDecimal.valueOf(OCCUPIED[campus])
        .multiply(BigDecimal.valueOf(100))
        .divide(BigDecimal.valueOf(OPEN[campus]), MathContext.DECIMAL128)
        .setScale(2, RoundingMode.HALF_UP);
  }
}
