package org.jiebang.plan.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiebang.plan.Office.OFFICE;
import static org.jiebang.plan.Refusals.assertRefused;
import static org.jiebang.plan.ledger.Origin.ORDINARY;
import static org.jiebang.plan.organisation.OrganisationDsl.department;
import static org.jiebang.plan.organisation.OrganisationDsl.headOf;
import static org.jiebang.plan.organisation.OrganisationDsl.officeWith;
import static org.jiebang.plan.organisation.OrganisationDsl.person;
import static org.jiebang.plan.organisation.OrganisationDsl.since;
import static org.jiebang.plan.organisation.OrganisationDsl.until;

import org.jiebang.plan.Office;
import org.jiebang.plan.ledger.Validity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("登记任职")
class RecordAppointmentTest {

  private final Office office = officeWith();

  @BeforeEach
  void aWardThatClosedAndAPerson() {
    office.recordDepartment.record(
        OFFICE, department("ward-2", "c1", null, until("2024-08-31")), ORDINARY);
    office.recordPerson.record(OFFICE, person("gao-feng", "sub-1"), ORDINARY);
  }

  @Test
  void concernsItsDepartment() {
    office.recordAppointment.record(
        OFFICE, headOf("ward-2", "gao-feng", since("2024-01-01")), ORDINARY);

    assertThat(office.effects.lastEvent().departments()).isEqualTo("ward-2");
  }

  @Test
  void acceptsAHistoryWithoutDays() {
    office.recordAppointment.record(
        OFFICE, headOf("ward-2", "gao-feng", Validity.ALWAYS), ORDINARY);

    assertThat(office.effects.lastEvent().type()).isEqualTo("jiebang.plan.appointment-changed.v1");
  }

  @Test
  void refusesOneThatBeginsAfterTheDepartmentClosed() {
    Appointment late = headOf("ward-2", "gao-feng", since("2024-09-01"));

    assertRefused(
        () -> office.recordAppointment.record(OFFICE, late, ORDINARY),
        "outside-department-validity",
        "validFrom");
  }

  @Test
  void refusesAnUnknownPersonAndAnUnknownDepartment() {
    assertRefused(
        () -> appoint(headOf("ward-2", "nobody", Validity.ALWAYS)), "unknown-person", "person");
    assertRefused(
        () -> appoint(headOf("no-ward", "gao-feng", Validity.ALWAYS)),
        "unknown-department",
        "department");
  }

  @Test
  void refusesAnUnknownCampus() {
    Appointment away =
        new Appointment(
            "gao-feng-head", "gao-feng", "head", null, null, "c9", Validity.ALWAYS, null);

    assertRefused(() -> appoint(away), "unknown-campus", "campus");
  }

  @Test
  void refusesThatTwoPeopleSignInAsOne() {
    assertRefused(
        () -> office.recordPerson.record(OFFICE, person("li-guohua", "sub-1"), ORDINARY),
        "identity-taken",
        "identity");
  }

  private void appoint(Appointment appointment) {
    office.recordAppointment.record(OFFICE, appointment, ORDINARY);
  }
}
