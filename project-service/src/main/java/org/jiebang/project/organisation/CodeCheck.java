package org.jiebang.project.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiebang.refusal.FieldError;
import org.jiebang.refusal.RuleBroken;
import org.jspecify.annotations.Nullable;

/** 代码核对: gathers every wrong code of one command, so that the caller hears of all at once. */
public final class CodeCheck {

  private final Organisation organisation;
  private final String hospital;
  private final List<FieldError> errors = new ArrayList<>();

  /**
   * @param organisation what is known
   * @param hospital whose codes are meant
   */
  public CodeCheck(Organisation organisation, String hospital) {
    this.organisation = organisation;
    this.hospital = hospital;
  }

  /** A department that is or was one of this hospital. */
  public CodeCheck departments(String field, List<String> codes) {
    for (int i = 0; i < codes.size(); i++) {
      department(field + "[" + i + "]", codes.get(i));
    }
    return this;
  }

  /** A department that is or was one of this hospital. */
  public CodeCheck department(String field, String code) {
    if (organisation.department(hospital, code).isEmpty()) {
      add(field, "unknown-department", "未知科室：" + code);
    }
    return this;
  }

  /** Departments that exist on that day. */
  public CodeCheck openDepartments(String field, List<String> codes, LocalDate day) {
    departments(field, codes);
    for (int i = 0; i < codes.size(); i++) {
      if (organisation
          .department(hospital, codes.get(i))
          .filter(it -> !it.isOpenOn(day))
          .isPresent()) {
        add(field + "[" + i + "]", "closed-department", "科室在" + day + "不在设：" + codes.get(i));
      }
    }
    return this;
  }

  /** A person of this hospital, or nobody. */
  public CodeCheck person(String field, @Nullable String code) {
    if (code != null && organisation.person(hospital, code).isEmpty()) {
      add(field, "unknown-person", "未知人员：" + code);
    }
    return this;
  }

  /** Anything else that is wrong in the same command. */
  public CodeCheck add(String field, String code, String message) {
    errors.add(new FieldError(field, code, message));
    return this;
  }

  /**
   * Ends the check.
   *
   * @throws RuleBroken naming every wrong field; its code is that of the first
   */
  public void refuseIfAny() {
    if (!errors.isEmpty()) {
      FieldError first = errors.get(0);
      throw new RuleBroken(first.code(), first.message(), errors);
    }
  }
}
