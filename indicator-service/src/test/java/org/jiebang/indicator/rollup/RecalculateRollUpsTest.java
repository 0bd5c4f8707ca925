package org.jiebang.indicator.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jiebang.bus.Home;
import org.jiebang.bus.ServedHomes;
import org.jiebang.calendar.BusinessClock;
import org.jiebang.indicator.definition.IndicatorDefinition;
import org.jiebang.indicator.memory.MemoryDefinitions;
import org.jiebang.indicator.memory.MemoryOrganisation;
import org.jiebang.indicator.memory.MemoryTargets;
import org.jiebang.indicator.memory.Samples;
import org.jiebang.indicator.period.Period;
import org.jiebang.indicator.period.PeriodText;
import org.jiebang.indicator.target.Comparator;
import org.jiebang.indicator.target.ConcernedDepartments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecalculateRollUpsTest {

  private static final Cause CAUSE = new Cause("e1", "type", null, "quality-control", false);
  private static final Period JUNE = PeriodText.parse("2025-06");

  private final MemoryDefinitions definitions = new MemoryDefinitions();
  private final MemoryTargets targets = new MemoryTargets();
  private final MemoryOrganisation organisation = MemoryOrganisation.ofThreeCampuses();
  private final MemoryPieces pieces = new MemoryPieces();
  private final MemoryRollUps rollUps = new MemoryRollUps();
  private final List<String> told = new ArrayList<>();
  private final List<Set<String>> concerned = new ArrayList<>();

  @BeforeEach
  void define() {
    definitions.add(Samples.surgeryShare().definition());
    targets.add(Samples.surgeryShare().target("2025", Comparator.AT_LEAST, "0.40"));
  }

  @Test
  void onePieceTouchesItsCampusAndTheHospitalByMonthQuarterHalfAndYear() {
    everywhere().after(PieceOf.ratio("c1", "2025-06", 42, 100), CAUSE);

    assertThat(told)
        .containsExactlyInAnyOrder(
            "c1 2025-06 v1 none",
            "c1 2025-Q2 v1 none",
            "c1 2025-H1 v1 none",
            "c1 2025 v1 none",
            "hospital 2025-06 v1 none",
            "hospital 2025-Q2 v1 none",
            "hospital 2025-H1 v1 none",
            "hospital 2025 v1 none");
  }

  @Test
  void theLightTurnsWithTheLastCampusAndOnlyForTheMonth() {
    report(everywhere());

    assertThat(told).contains("hospital 2025-06 v3 green").doesNotContain("hospital 2025 v3 green");
    assertThat(rollUps.at(Unit.HOSPITAL, JUNE).lightChanged()).isTrue();
    assertThat(rollUps.at(Unit.HOSPITAL, JUNE).oldLight()).isEqualTo(Light.NONE);
  }

  @Test
  void aCorrectionRevisesExactlyWhatItTouches() {
    Piece c1 = report(everywhere());
    everywhere().after(PieceOf.ratio("c1", "2025-05", 42, 100), CAUSE);
    told.clear();

    everywhere().after(PieceOf.corrected(c1, 2, 38, 100), CAUSE);

    assertThat(told)
        .containsExactlyInAnyOrder(
            "c1 2025-06 v2 none",
            "c1 2025-Q2 v3 none",
            "c1 2025-H1 v3 none",
            "c1 2025 v3 none",
            "hospital 2025-06 v4 yellow",
            "hospital 2025-Q2 v5 none",
            "hospital 2025-H1 v5 none",
            "hospital 2025 v5 none");
  }

  @Test
  void anOldRevisionThatArrivesLateDoesNothing() {
    Piece c1 = report(everywhere());
    everywhere().after(PieceOf.corrected(c1, 3, 38, 100), CAUSE);
    told.clear();

    everywhere().after(PieceOf.corrected(c1, 2, 10, 100), CAUSE);

    assertThat(told).isEmpty();
  }

  @Test
  void aDeploymentWritesOnlyTheRollUpsOfItsHomes() {
    at(new Home("sxtcm", "c1")).after(PieceOf.ratio("c1", "2025-06", 42, 100), CAUSE);
    at(new Home("sxtcm", "c1")).after(PieceOf.ratio("c2", "2025-06", 42, 100), CAUSE);

    assertThat(told).hasSize(4).allMatch(one -> one.startsWith("c1 "));
  }

  @Test
  void aTargetSetLaterJudgesWhatIsThere() {
    report(everywhere());
    told.clear();
    targets.add(Samples.surgeryShare().target("2025-06", Comparator.AT_LEAST, "0.50"));

    everywhere().rejudge("sxtcm", "surgery-share", CAUSE);

    assertThat(told).containsExactly("hospital 2025-06 v4 red");
  }

  @Test
  void aPlansYearsAreRolledUpOnceATargetIsSetForThem() {
    report(everywhere());
    told.clear();
    targets.add(Samples.surgeryShare().target("2021-2025", Comparator.AT_LEAST, "0.30"));

    everywhere().rejudge("sxtcm", "surgery-share", CAUSE);

    assertThat(told).contains("hospital 2021-2025 v1 none");
  }

  @Test
  void aFourthCampusMakesTheHospitalIncompleteAgain() {
    report(everywhere());
    told.clear();
    organisation.open("c4");

    everywhere().rejudgeAll("sxtcm", CAUSE);

    assertThat(told).contains("hospital 2025-06 v4 none");
  }

  @Test
  void ownerReporterAndTargetHoldersAreConcerned() {
    targets.add(Samples.surgeryShare().ofDepartment("pediatrics", "2025", "0.40"));

    everywhere().after(PieceOf.ratio("c1", "2025-06", 42, 100), CAUSE);

    assertThat(concerned)
        .allMatch(Set.of("medical-affairs", "quality-control", "pediatrics")::equals);
  }

  @Test
  void anIndicatorNotYetHeardOfIsKeptUntilItIs() {
    Piece early = PieceOf.count("c1", "2025-06", "10");

    everywhere().after(early, CAUSE);
    definitions.add(Samples.visits().definition());
    everywhere().rejudge("sxtcm", "visits", CAUSE);

    assertThat(told).hasSize(8);
  }

  private Piece report(RecalculateRollUps recalculate) {
    Piece c1 = PieceOf.ratio("c1", "2025-06", 42, 100);
    recalculate.after(c1, CAUSE);
    recalculate.after(PieceOf.ratio("c2", "2025-06", 39, 100), CAUSE);
    recalculate.after(PieceOf.ratio("c3", "2025-06", 39, 100), CAUSE);
    return c1;
  }

  private RecalculateRollUps everywhere() {
    return at(
        Home.group("sxtcm"),
        new Home("sxtcm", "c1"),
        new Home("sxtcm", "c2"),
        new Home("sxtcm", "c3"));
  }

  private RecalculateRollUps at(Home... homes) {
    ReviseRollUp revise =
        new ReviseRollUp(
            rollUps,
            this::tell,
            new ConcernedDepartments(definitions, targets),
            BusinessClock.fixed(LocalDate.of(2025, 6, 30)));
    return new RecalculateRollUps(
        definitions, targets, organisation, pieces, rollUps, revise, ServedHomes.of(homes));
  }

  private void tell(RollUp rollUp, IndicatorDefinition definition, Set<String> departments) {
    String campus = rollUp.key().unit().campus();
    told.add(
        "%s %s v%d %s"
            .formatted(
                campus == null ? "hospital" : campus,
                rollUp.key().period().text(),
                rollUp.version(),
                rollUp.outcome().verdict().light().name().toLowerCase(Locale.ROOT)));
    concerned.add(departments);
  }
}
