package org.jiebang.indicator.rollup;

import org.jspecify.annotations.Nullable;

/**
 * 汇总单位: the hospital, one of its campuses, or a department at a campus.
 *
 * @param campus the campus; none means the hospital
 * @param department the department; none means the whole campus
 */
public record Unit(@Nullable String campus, @Nullable String department) {

  /** 全院. */
  public static final Unit HOSPITAL = new Unit(null, null);

  /** 院区. */
  public static Unit campus(String code) {
    return new Unit(code, null);
  }

  /** 科室, at a campus. */
  public static Unit department(String campus, String code) {
    return new Unit(campus, code);
  }

  /** Which level it is. */
  public Level level() {
    if (department != null) {
      return Level.DEPARTMENT;
    }
    return campus == null ? Level.HOSPITAL : Level.CAMPUS;
  }

  /** 层级. */
  public enum Level {
    /** 全院. */
    HOSPITAL,
    /** 院区. */
    CAMPUS,
    /** 科室. */
    DEPARTMENT
  }
}
