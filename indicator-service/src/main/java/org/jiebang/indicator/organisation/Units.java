package org.jiebang.indicator.organisation;

import jakarta.inject.Singleton;
import org.jiebang.indicator.period.Period;
import org.jiebang.refusal.FieldError;
import org.jiebang.refusal.NotFound;
import org.jiebang.refusal.RuleBroken;

/** 单位核对: finds a unit that a command names, or says what is wrong with the name. */
@Singleton
public class Units {

  private final Organisation organisation;

  /**
   * @param organisation the hospital's units
   */
  public Units(Organisation organisation) {
    this.organisation = organisation;
  }

  /**
   * The campus of this code.
   *
   * @throws NotFound {@code unknown-campus}
   */
  public Campus campus(String hospital, String code) {
    return organisation.campus(hospital, code).orElseThrow(() -> unknownCampus(code));
  }

  /**
   * The campus of this code, open in the period.
   *
   * @throws NotFound {@code unknown-campus}
   * @throws RuleBroken {@code unit-closed}
   */
  public Campus openCampus(String hospital, String code, Period period) {
    Campus campus = campus(hospital, code);
    requireOpen(campus.validity(), period, "campus", campus.name());
    return campus;
  }

  /**
   * The department of this code.
   *
   * @throws NotFound {@code unknown-department}
   */
  public Department department(String hospital, String code) {
    return organisation.department(hospital, code).orElseThrow(() -> unknownDepartment(code));
  }

  /**
   * The department of this code, open in the period.
   *
   * @throws NotFound {@code unknown-department}
   * @throws RuleBroken {@code unit-closed}
   */
  public Department openDepartment(String hospital, String code, Period period) {
    Department department = department(hospital, code);
    requireOpen(department.validity(), period, "department", department.name());
    return department;
  }

  /** What an unknown department is answered, and one out of the caller's scope. */
  public static NotFound unknownDepartment(String code) {
    return unknown("unknown-department", "department", "没有科室“" + code + "”。");
  }

  /** What a campus out of the caller's scope is answered: the same as an unknown one. */
  public static NotFound unknownCampus(String code) {
    return unknown("unknown-campus", "campus", "没有院区“" + code + "”。");
  }

  private static NotFound unknown(String code, String field, String detail) {
    return new NotFound(code, detail, new FieldError(field, code, detail));
  }

  private static void requireOpen(Validity validity, Period period, String field, String name) {
    if (!validity.meets(period)) {
      String detail = name + "在 " + period.text() + " 不在有效期内。";
      throw new RuleBroken("unit-closed", detail, new FieldError(field, "unit-closed", detail));
    }
  }
}
