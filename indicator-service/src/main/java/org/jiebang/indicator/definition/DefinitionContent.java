package org.jiebang.indicator.definition;

import java.time.LocalDate;
import java.util.List;
import org.jiebang.indicator.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * 口径内容: what a version of a definition says. Two definitions that say the same are equal.
 *
 * @param code unique in the hospital
 * @param name 指标名称
 * @param numerator what is counted, in words
 * @param denominator by what it is divided, in words; only a ratio has one
 * @param countingUnit 计数单位 of the numerator, in which components are reported
 * @param baseUnit the unit of the value before display
 * @param display how it is shown
 * @param compare which figure meets a target
 * @param direction which way is better
 * @param directionConfirmed whether a document or a person says so
 * @param kind what sort of number it is
 * @param timeRule months to year
 * @param unitRule campuses to hospital
 * @param numeratorWithinDenominator whether the numerator is a part of the denominator
 * @param hospitalOwnComponent whether the hospital reports its own components because the campuses'
 *     sum is not its value
 * @param reportingDepartments the departments whose parts make a campus value, when it is reported
 *     so
 * @param ownerDepartment the department that answers for it, if stated
 * @param exclusionFlags what each reading may leave out
 * @param openQuestions what the hospital must still decide
 * @param basis how well founded it is: S, C, K or L
 * @param effectiveFrom the first day it applies
 * @param effectiveTo the last day it applies
 * @param light the rule that lights its lamp
 * @param source where a document names it
 */
public record DefinitionContent(
    String code,
    String name,
    String numerator,
    @Nullable String denominator,
    String countingUnit,
    String baseUnit,
    Display display,
    Comparison compare,
    Direction direction,
    boolean directionConfirmed,
    Kind kind,
    TimeRule timeRule,
    UnitRule unitRule,
    boolean numeratorWithinDenominator,
    boolean hospitalOwnComponent,
    List<String> reportingDepartments,
    @Nullable String ownerDepartment,
    List<String> exclusionFlags,
    List<String> openQuestions,
    @Nullable String basis,
    @Nullable LocalDate effectiveFrom,
    @Nullable LocalDate effectiveTo,
    LightRule light,
    @Nullable Source source) {

  /** Refuses a definition that contradicts itself. */
  public DefinitionContent {
    reportingDepartments = List.copyOf(reportingDepartments);
    exclusionFlags = List.copyOf(exclusionFlags);
    openQuestions = List.copyOf(openQuestions);
    DefinitionRules.check(kind, denominator, timeRule, unitRule, numeratorWithinDenominator);
    DefinitionRules.checkText(code, name, numerator, countingUnit);
    DefinitionRules.checkDates(effectiveFrom, effectiveTo);
  }

  /** Whether it is computed from two components. */
  public boolean computesARatio() {
    return kind == Kind.RATIO;
  }

  /** Whether the hospital's value is reported by itself and not summed from campuses. */
  public boolean hospitalReportsItself() {
    return hospitalOwnComponent || !unitRule.isAdditive();
  }

  /**
   * Whether a target for a longer period also holds for each part of it: true of ratios, not of
   * sums.
   */
  public boolean keepsItsTargetInEveryPart() {
    return computesARatio() && timeRule == TimeRule.RATIO;
  }

  /** Whether it applies on at least one day of the period. */
  public boolean appliesIn(Period period) {
    boolean begun = effectiveFrom == null || !effectiveFrom.isAfter(period.last());
    boolean open = effectiveTo == null || !effectiveTo.isBefore(period.first());
    return begun && open;
  }
}
