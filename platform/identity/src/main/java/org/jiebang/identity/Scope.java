package org.jiebang.identity;

import org.jspecify.annotations.Nullable;

/** 范围: the part of a hospital that something is about. */
public sealed interface Scope {

  /** Whether {@code principal} may see what is about this part of their hospital. */
  boolean isOpenTo(Principal principal);

  /** 全院: the hospital as a whole. */
  record HospitalWide() implements Scope {

    @Override
    public boolean isOpenTo(Principal principal) {
      return principal.isHospitalWide();
    }
  }

  /**
   * 院区: one campus as a whole.
   *
   * @param campus its code
   */
  record AtCampus(String campus) implements Scope {

    @Override
    public boolean isOpenTo(Principal principal) {
      return principal.seesEveryDepartment() && principal.maySeeCampus(campus);
    }
  }

  /**
   * 科室: one department.
   *
   * @param campus the campus where it is, or null for a department of the hospital as a whole
   * @param department its code
   */
  record AtDepartment(@Nullable String campus, String department) implements Scope {

    @Override
    public boolean isOpenTo(Principal principal) {
      return principal.maySeeDepartment(department)
          && (campus == null
              ? principal.isHospitalWide() || principal.departments().contains(department)
              : principal.maySeeCampus(campus));
    }
  }
}
