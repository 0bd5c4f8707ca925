package org.jiebang.plan.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jiebang.plan.Office;
import org.jiebang.plan.ledger.Validity;
import org.jspecify.annotations.Nullable;

/** Units and people as tests speak of them. */
public final class OrganisationDsl {

  private OrganisationDsl() {}

  public static Campus campus(String code) {
    return new Campus(code, "院区" + code, code, Validity.ALWAYS, true, null);
  }

  public static Department department(String code) {
    return department(code, "group", null, Validity.ALWAYS);
  }

  public static Department departmentPartOf(String parent, String code) {
    return department(code, "group", parent, Validity.ALWAYS);
  }

  public static Department department(
      String code, String home, @Nullable String parent, Validity validity) {
    return new Department(
        code,
        "科室" + code,
        List.of(),
        DepartmentKind.CLINICAL,
        null,
        home,
        parent,
        validity,
        null,
        false,
        null);
  }

  public static Person person(String code, @Nullable String identity) {
    return new Person(code, "某人", identity, null, null, null);
  }

  public static Appointment headOf(String department, String person, Validity validity) {
    return new Appointment(
        person + "-head", person, "head", null, department, null, validity, null);
  }

  public static Validity until(String day) {
    return new Validity(null, LocalDate.parse(day));
  }

  public static Validity since(String day) {
    return new Validity(LocalDate.parse(day), null);
  }

  /** An office that already knows campus c1 and these departments. */
  public static Office officeWith(String... departments) {
    Office office = Office.atHome();
    office.recordCampus.record(
        Office.OFFICE, campus("c1"), org.jiebang.plan.ledger.Origin.ORDINARY);
    for (String code : departments) {
      office.recordDepartment.record(
          Office.OFFICE, department(code), org.jiebang.plan.ledger.Origin.ORDINARY);
    }
    return office;
  }
}
