package org.jiebang.indicator.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jiebang.indicator.definition.DefinitionContent;
import org.jiebang.indicator.memory.MemoryOrganisation;
import org.jiebang.indicator.memory.Samples;
import org.jiebang.indicator.organisation.Campus;
import org.jiebang.indicator.organisation.Validity;
import org.jiebang.indicator.period.PeriodText;
import org.junit.jupiter.api.Test;

class CalculationTest {

  private static final DefinitionContent VISITS = Samples.visits().content();
  private final MemoryOrganisation hospital = MemoryOrganisation.ofThreeCampuses();

  @Test
  void oneCampusAbsentIsTwoOfThreeAndNotASilentLowTotal() {
    Tally tally =
        tally(
            VISITS,
            "2025-06",
            PieceOf.count("c1", "2025-06", "10"),
            PieceOf.count("c2", "2025-06", "5"));

    assertThat(value(tally)).isEqualByComparingTo("15");
    assertThat(tally.completeness()).isEqualTo(new Completeness(2, 3, List.of("c3"), 0, 1, false));
  }

  @Test
  void aRealZeroIsReported() {
    Tally tally =
        tally(
            VISITS,
            "2025-06",
            PieceOf.count("c1", "2025-06", "10"),
            PieceOf.count("c2", "2025-06", "5"),
            PieceOf.count("c3", "2025-06", "0"));

    assertThat(value(tally)).isEqualByComparingTo("15");
    assertThat(tally.completeness().complete()).isTrue();
  }

  @Test
  void nothingReportedIsNoValue() {
    assertThat(tally(VISITS, "2025-06").components()).isNull();
  }

  @Test
  void aCampusThatCameLaterOwesOnlyItsMonths() {
    hospital.put(
        new Campus("sxtcm", "c4", "新院区", "c4", new Validity(LocalDate.of(2025, 6, 15), null)));

    Tally may =
        tally(
            VISITS,
            "2025-05",
            PieceOf.count("c1", "2025-05", "1"),
            PieceOf.count("c2", "2025-05", "1"),
            PieceOf.count("c3", "2025-05", "1"));
    Tally june = tally(VISITS, "2025-06", PieceOf.count("c1", "2025-06", "1"));

    assertThat(may.completeness().expected()).isEqualTo(3);
    assertThat(may.completeness().complete()).isTrue();
    assertThat(june.completeness().expected()).isEqualTo(4);
  }

  @Test
  void bedsAreAveragedOverMonthsAndSummedOverCampuses() {
    hospital.put(
        new Campus("sxtcm", "c3", "c3", "c3", new Validity(null, LocalDate.of(2020, 1, 1))));

    Tally quarter =
        tally(
            Samples.beds().content(),
            "2025-Q2",
            PieceOf.count("c1", "2025-04", "500"),
            PieceOf.count("c1", "2025-05", "500"),
            PieceOf.count("c1", "2025-06", "440"),
            PieceOf.count("c2", "2025-Q2", "300"));

    assertThat(value(quarter)).isEqualByComparingTo("780");
    assertThat(quarter.completeness().complete()).isTrue();
  }

  @Test
  void kindsAtTwoCampusesAreNotAddedTheHospitalReportsItsOwn() {
    DefinitionContent kinds = Samples.kinds().content();

    Tally campuses =
        tally(kinds, "2025", PieceOf.count("c1", "2025", "60"), PieceOf.count("c2", "2025", "50"));
    Tally own =
        tally(
            kinds,
            "2025",
            PieceOf.count("c1", "2025", "60"),
            PieceOf.count("c2", "2025", "50"),
            PieceOf.count(null, "2025", "82"));

    assertThat(campuses.components()).isNull();
    assertThat(value(own)).isEqualByComparingTo("82");
  }

  @Test
  void kindsOfTwoMonthsAreNotAdded() {
    Tally quarter =
        tally(
            Samples.kinds().content(),
            "2025-Q1",
            PieceOf.count(null, "2025-01", "60"),
            PieceOf.count(null, "2025-02", "50"));

    assertThat(quarter.components()).isNull();
  }

  @Test
  void departmentsMakeACompleteCampusOnlyWhenTheyAreDeclared() {
    Piece internal = PieceOf.of("c1", "medical-affairs", "2025-06", 10);
    Piece children = PieceOf.of("c1", "pediatrics", "2025-06", 5);
    DefinitionContent declared =
        Samples.visits().reportedBy("medical-affairs", "pediatrics").content();

    Tally undeclared = campus(VISITS, internal, children);
    Tally both = campus(declared, internal, children);
    Tally one = campus(declared, internal);

    assertThat(value(undeclared)).isEqualByComparingTo("15");
    assertThat(undeclared.completeness().expected()).isNull();
    assertThat(undeclared.completeness().complete()).isFalse();
    assertThat(both.completeness().complete()).isTrue();
    assertThat(one.completeness())
        .isEqualTo(new Completeness(1, 2, List.of("pediatrics"), 0, 1, false));
  }

  @Test
  void aCampusAsAWholeIsNotAddedToItsDepartments() {
    Tally tally =
        campus(
            VISITS,
            PieceOf.count("c1", "2025-06", "100"),
            PieceOf.of("c1", "pediatrics", "2025-06", 5));

    assertThat(value(tally)).isEqualByComparingTo("100");
    assertThat(tally.completeness().complete()).isTrue();
  }

  @Test
  void allDaysOfAMonthCoverIt() {
    Piece[] days = new Piece[30];
    for (int day = 1; day <= 30; day++) {
      days[day - 1] = PieceOf.count("c1", LocalDate.of(2025, 6, day).toString(), "1");
    }

    Tally month = campus(VISITS, days);
    days[29] = PieceOf.count("c1", "2025-05-31", "1");
    Tally lacking = campus(VISITS, days);

    assertThat(value(month)).isEqualByComparingTo("30");
    assertThat(month.completeness().complete()).isTrue();
    assertThat(lacking.completeness().complete()).isFalse();
  }

  private Tally tally(DefinitionContent definition, String period, Piece... pieces) {
    return new Calculation(
            definition, hospital.campuses("sxtcm"), List.of(pieces), PeriodText.parse(period))
        .of(Unit.HOSPITAL);
  }

  private Tally campus(DefinitionContent definition, Piece... pieces) {
    return new Calculation(
            definition, hospital.campuses("sxtcm"), List.of(pieces), PeriodText.parse("2025-06"))
        .of(Unit.campus("c1"));
  }

  private static BigDecimal value(Tally tally) {
    return Objects.requireNonNull(tally.components()).value();
  }
}
