package org.jiebang.plan.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiebang.plan.Office.DEPARTMENT;
import static org.jiebang.plan.Office.HISTORY;
import static org.jiebang.plan.Office.OFFICE;
import static org.jiebang.plan.Office.RECORDS;
import static org.jiebang.plan.Refusals.assertRefused;
import static org.jiebang.plan.ledger.Origin.ORDINARY;
import static org.jiebang.plan.organisation.OrganisationDsl.campus;
import static org.jiebang.plan.organisation.OrganisationDsl.department;
import static org.jiebang.plan.organisation.OrganisationDsl.departmentPartOf;
import static org.jiebang.plan.organisation.OrganisationDsl.officeWith;
import static org.jiebang.plan.organisation.OrganisationDsl.until;

import org.jiebang.bus.OutgoingEvent;
import org.jiebang.identity.Principal;
import org.jiebang.plan.Office;
import org.jiebang.plan.ledger.Origin;
import org.jiebang.plan.ledger.Recorded;
import org.jiebang.plan.ledger.Revision;
import org.jiebang.plan.ledger.Validity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("登记科室")
class RecordDepartmentTest {

  private final Office office = officeWith("orthopaedics");

  @Test
  void announcesItsFullStateToThoseItConcerns() {
    record(RECORDS, departmentPartOf("orthopaedics", "hand-surgery"), HISTORY);

    OutgoingEvent event = office.effects.lastEvent();
    assertThat(event.type()).isEqualTo("jiebang.plan.department-changed.v1");
    assertThat(event.aggregate().home()).hasToString("sxtcm/group");
    assertThat(event.version()).isEqualTo(1);
    assertThat(event.departments()).isEqualTo("hand-surgery");
    assertThat(event.state()).isEqualTo(event.data());
    assertThat(event.data())
        .isInstanceOfSatisfying(
            DepartmentState.class,
            state -> {
              assertThat(state.parent()).isEqualTo("orthopaedics");
              assertThat(state.history()).isTrue();
              assertThat(state.source()).isEqualTo(Office.SOURCE);
            });
  }

  @Test
  void leavesATraceThatSaysItIsHistory() {
    record(RECORDS, department("hand-surgery"), HISTORY);

    assertThat(office.effects.lastTrace().history()).isTrue();
    assertThat(office.effects.lastTrace().action()).isEqualTo("department-recorded");
    assertThat(office.effects.lastTrace().actor()).isEqualTo(RECORDS.subject());
  }

  @Test
  void changesNothingWhenTheSameIsStatedTwice() {
    record(RECORDS, department("hand-surgery"), HISTORY);
    int events = office.effects.events.size();

    Recorded<Department> again = record(RECORDS, department("hand-surgery"), HISTORY);

    assertThat(again.change()).isEqualTo(Recorded.Change.UNCHANGED);
    assertThat(again.entry().version()).isEqualTo(1);
    assertThat(office.effects.events).hasSize(events);
  }

  @Test
  void keepsTheVersionBefore() {
    record(OFFICE, department("hand-surgery"), ORDINARY);

    Recorded<Department> closed =
        record(
            OFFICE,
            department("hand-surgery", "group", null, until("2024-08-31")),
            ORDINARY.because("并入骨伤科"));

    assertThat(closed.entry().version()).isEqualTo(2);
    assertThat(office.effects.of("sxtcm", closed.entry().id()))
        .extracting(Revision::version, Revision::reason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2L, "并入骨伤科"),
            org.assertj.core.groups.Tuple.tuple(1L, null));
  }

  @Test
  void doesNotUndoTheOfficesDecisionByRecordingHistoryAgain() {
    record(RECORDS, department("hand-surgery"), HISTORY);
    Department closed = department("hand-surgery", "group", null, until("2025-08-31"));
    record(OFFICE, closed, ORDINARY);

    assertRefused(
        () -> record(RECORDS, department("hand-surgery"), HISTORY), "edited-since", "reason");

    assertThat(record(RECORDS, department("hand-surgery"), HISTORY.because("误撤")).entry().history())
        .isTrue();
  }

  @Test
  void refusesWhoHasNotTheRole() {
    Department unit = department("hand-surgery");

    assertRefused(() -> record(DEPARTMENT, unit, ORDINARY), "role-required");
    assertRefused(() -> record(OFFICE, unit, HISTORY), "role-required");
    assertRefused(() -> record(RECORDS, unit, ORDINARY), "role-required");
  }

  @Test
  void refusesToWriteAwayFromHome() {
    Office campus = Office.atACampus();

    assertRefused(() -> campus.recordCampus.record(OFFICE, campus("c1"), ORDINARY), "not-at-home");
    assertThat(campus.effects.events).isEmpty();
  }

  @Test
  void refusesAnUnknownParent() {
    assertRefused(
        () -> record(OFFICE, departmentPartOf("no-such", "hand-surgery"), ORDINARY),
        "unknown-parent",
        "parent");
  }

  @Test
  void refusesACycle() {
    record(OFFICE, departmentPartOf("orthopaedics", "hand-surgery"), ORDINARY);
    record(OFFICE, departmentPartOf("hand-surgery", "wrist"), ORDINARY);

    assertRefused(
        () -> record(OFFICE, departmentPartOf("wrist", "orthopaedics"), ORDINARY),
        "cycle",
        "parent");
    assertRefused(() -> departmentPartOf("wrist", "wrist"), "cycle", "parent");
  }

  @Test
  void refusesToMoveItsHome() {
    record(OFFICE, department("hand-surgery"), ORDINARY);

    assertRefused(
        () -> record(OFFICE, department("hand-surgery", "c1", null, Validity.ALWAYS), ORDINARY),
        "home-fixed",
        "home");
  }

  @Test
  void refusesAHomeThatIsNoneOfTheHospitals() {
    assertRefused(
        () -> record(OFFICE, department("hand-surgery", "c9", null, Validity.ALWAYS), ORDINARY),
        "unknown-home",
        "home");
  }

  @Test
  void refusesAnEndBeforeTheBeginning() {
    assertRefused(
        () -> new Validity(java.time.LocalDate.of(2025, 1, 2), java.time.LocalDate.of(2025, 1, 1)),
        "valid-to-before-valid-from",
        "validTo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Hand", "hand_surgery", "手外科", "-hand", "hand--surgery", "a b"})
  void refusesACodeThatIsNoSlug(String code) {
    assertRefused(() -> department(code), "not-a-slug", "code");
  }

  private Recorded<Department> record(Principal by, Department stated, Origin origin) {
    return office.recordDepartment.record(by, stated, origin);
  }
}
