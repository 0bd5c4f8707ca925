package org.jiebang.indicator.submission;

import jakarta.inject.Singleton;
import java.util.Set;
import org.jiebang.bus.Home;
import org.jiebang.identity.Principal;
import org.jiebang.indicator.definition.IndicatorDefinition;
import org.jiebang.indicator.organisation.Campus;
import org.jiebang.indicator.organisation.Units;
import org.jiebang.refusal.FieldError;
import org.jiebang.refusal.NotPermitted;
import org.jiebang.refusal.RuleBroken;
import org.jspecify.annotations.Nullable;

/** 填报范围: for which unit a person may report, and where that is written. */
@Singleton
public class ReportingScope {

  private final Units units;

  /**
   * @param units finds what a report names
   */
  public ReportingScope(Units units) {
    this.units = units;
  }

  /**
   * The slot that a report fills; what the caller may not see is answered as if it were not there.
   */
  Slot slot(Principal actor, Report report, IndicatorDefinition definition) {
    if (report.campus() == null) {
      return hospitalSlot(actor, report, definition);
    }
    Campus campus = campus(actor, report.campus(), report);
    requireDepartment(actor, report, definition);
    Home home = new Home(actor.hospital(), campus.home());
    return new Slot(home, report.indicator(), campus.code(), report.department(), report.period());
  }

  /** The department that reports: the one named, else the caller's only one. */
  static @Nullable String reportingDepartment(Principal actor, @Nullable String named) {
    Set<String> own = actor.departments();
    return named == null && own.size() == 1 ? own.iterator().next() : named;
  }

  private Slot hospitalSlot(Principal actor, Report report, IndicatorDefinition definition) {
    if (!definition.content().hospitalReportsItself() || report.department() != null) {
      String detail = "请注明院区；全院值由各院区汇总。";
      throw new RuleBroken(
          "campus-required", detail, new FieldError("campus", "campus-required", detail));
    }
    requireOwner(actor, definition);
    return new Slot(Home.group(actor.hospital()), report.indicator(), null, null, report.period());
  }

  private Campus campus(Principal actor, String code, Report report) {
    if (!actor.maySeeCampus(code)) {
      throw Units.unknownCampus(code);
    }
    return units.openCampus(actor.hospital(), code, report.period());
  }

  private void requireDepartment(Principal actor, Report report, IndicatorDefinition definition) {
    String department = report.department();
    if (department == null) {
      requireOwner(actor, definition);
      return;
    }
    if (!actor.maySeeDepartment(department)) {
      throw Units.unknownDepartment(department);
    }
    units.openDepartment(actor.hospital(), department, report.period());
  }

  /**
   * For a campus as a whole reports who sees the whole hospital, or the department that owns the
   * indicator.
   */
  private static void requireOwner(Principal actor, IndicatorDefinition definition) {
    String owner = definition.owner();
    if (!actor.seesEveryDepartment() && (owner == null || !actor.maySeeDepartment(owner))) {
      String detail = "只有指标的归口科室可以填报全院区的值；请注明本科室。";
      throw new NotPermitted(
          "department-required",
          detail,
          new FieldError("department", "department-required", detail));
    }
  }
}
