package org.jiebang.indicator.definition.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jiebang.indicator.definition.Comparison;
import org.jiebang.indicator.definition.DefinitionContent;
import org.jiebang.indicator.definition.Direction;
import org.jiebang.indicator.definition.Display;
import org.jiebang.indicator.definition.Kind;
import org.jiebang.indicator.definition.LightRule;
import org.jiebang.indicator.definition.Source;
import org.jiebang.indicator.definition.TimeRule;
import org.jiebang.indicator.definition.UnitRule;
import org.jspecify.annotations.Nullable;

/** What {@code PUT /definitions/{code}} takes: a definition without its code. */
record DefinitionRequest(
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
    @Nullable Boolean hospitalOwnComponent,
    @Nullable List<String> reportingDepartments,
    @Nullable String ownerDepartment,
    @Nullable List<String> exclusionFlags,
    @Nullable List<String> openQuestions,
    @Nullable String basis,
    @Nullable LocalDate effectiveFrom,
    @Nullable LocalDate effectiveTo,
    @Nullable LightRule light,
    @Nullable Source source) {

  DefinitionContent content(String code) {
    return new DefinitionContent(
        code,
        name,
        numerator,
        denominator,
        countingUnit,
        baseUnit,
        display,
        compare,
        direction,
        directionConfirmed,
        kind,
        timeRule,
        unitRule,
        numeratorWithinDenominator,
        Boolean.TRUE.equals(hospitalOwnComponent),
        orNone(reportingDepartments),
        ownerDepartment,
        orNone(exclusionFlags),
        orNone(openQuestions),
        basis,
        effectiveFrom,
        effectiveTo,
        Objects.requireNonNullElse(light, LightRule.SHIPPED),
        source);
  }

  private static List<String> orNone(@Nullable List<String> given) {
    return given == null ? List.of() : given;
  }
}
