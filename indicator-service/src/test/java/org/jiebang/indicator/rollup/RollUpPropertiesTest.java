package org.jiebang.indicator.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiebang.indicator.definition.Components;
import org.jiebang.indicator.definition.DefinitionContent;
import org.jiebang.indicator.memory.MemoryOrganisation;
import org.jiebang.indicator.memory.Samples;
import org.jiebang.indicator.period.Period;

/** Whichever way a year is cut into campuses and periods, its roll-up is the same. */
class RollUpPropertiesTest {

  private static final DefinitionContent SHARE = Samples.surgeryShare().content();
  private static final List<String> CAMPUSES = List.of("c1", "c2", "c3");

  /** For each month and campus a numerator and a denominator. */
  @Provide
  Arbitrary<List<Components>> aYear() {
    Arbitrary<Integer> number = Arbitraries.integers().between(0, 1_000_000);
    return number
        .flatMap(
            numerator ->
                number.map(
                    more ->
                        Components.ratio(
                            BigDecimal.valueOf(numerator), BigDecimal.valueOf(1L + more))))
        .list()
        .ofSize(36);
  }

  @Property(tries = 100)
  void theHospitalsYearIsTheSumOfItsQuartersAndOfItsCampuses(
      @ForAll("aYear") List<Components> year) {
    List<Piece> pieces = pieces(year);
    Components whole = hospital(pieces, Period.year(2024));

    Components quarters =
        sum(
            List.of(1, 2, 3, 4).stream()
                .map(quarter -> hospital(pieces, Period.quarter(2024, quarter)))
                .toList());
    Components campuses =
        sum(CAMPUSES.stream().map(campus -> at(campus, pieces, Period.year(2024))).toList());

    assertThat(whole.sameAs(quarters)).isTrue();
    assertThat(whole.sameAs(campuses)).isTrue();
  }

  @Property(tries = 100)
  void anySplitOfThePartsGivesTheSameSum(
      @ForAll("aYear") List<Components> year, @ForAll("cuts") List<Integer> cuts) {
    List<Components> parts = new ArrayList<>();
    int from = 0;
    for (int cut : cuts.stream().sorted().distinct().toList()) {
      Components.sum(year.subList(from, cut)).ifPresent(parts::add);
      from = cut;
    }
    Components.sum(year.subList(from, year.size())).ifPresent(parts::add);

    assertThat(sum(parts).sameAs(sum(year))).isTrue();
  }

  @Property(tries = 50)
  void aMissingPieceIsNeverCountedAsZero(
      @ForAll("aYear") List<Components> year, @ForAll("index") int missing) {
    List<Piece> pieces = new ArrayList<>(pieces(year));
    pieces.remove(missing);

    Tally tally = tally(pieces, Period.year(2024), Unit.HOSPITAL);

    assertThat(tally.completeness().complete()).isFalse();
    assertThat(tally.completeness().periodsReported()).isEqualTo(11);
    assertThat(new Judge(SHARE, List.of()).judge(Unit.HOSPITAL, Period.year(2024), tally).light())
        .isEqualTo(Light.NONE);
  }

  @Provide
  Arbitrary<List<Integer>> cuts() {
    return Arbitraries.integers().between(0, 36).list().ofMaxSize(10);
  }

  @Provide
  Arbitrary<Integer> index() {
    return Arbitraries.integers().between(0, 35);
  }

  private static List<Piece> pieces(List<Components> year) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < year.size(); i++) {
      String month = YearMonth.of(2024, i % 12 + 1).toString();
      pieces.add(PieceOf.piece("surgery-share", CAMPUSES.get(i / 12), null, month, year.get(i)));
    }
    return pieces;
  }

  private static Components hospital(List<Piece> pieces, Period period) {
    return Objects.requireNonNull(tally(pieces, period, Unit.HOSPITAL).components());
  }

  private static Components at(String campus, List<Piece> pieces, Period period) {
    return Objects.requireNonNull(tally(pieces, period, Unit.campus(campus)).components());
  }

  private static Tally tally(List<Piece> pieces, Period period, Unit unit) {
    return new Calculation(
            SHARE, MemoryOrganisation.ofThreeCampuses().campuses("sxtcm"), pieces, period)
        .of(unit);
  }

  private static Components sum(List<Components> parts) {
    Optional<Components> sum = Components.sum(parts);
    return sum.orElseThrow();
  }
}
