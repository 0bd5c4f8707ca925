package org.jiebang.indicator.target.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jiebang.indicator.definition.Source;
import org.jiebang.indicator.target.Baseline;
import org.jiebang.indicator.target.Comparator;
import org.jiebang.indicator.target.Goal;
import org.jiebang.indicator.target.OverYears;
import org.jiebang.indicator.target.TargetContent;
import org.jspecify.annotations.Nullable;

/**
 * What {@code PUT /targets/{code}} takes: a target without its code, numbers in base units. The
 * comparator is a sign ({@code ≥}) or a word ({@code at-least}).
 */
record TargetRequest(
    @Nullable String indicator,
    @Nullable String subject,
    String printed,
    @Nullable String comparator,
    @Nullable BigDecimal value,
    @Nullable BigDecimal lower,
    @Nullable BigDecimal upper,
    @Nullable String level,
    @Nullable String unit,
    String period,
    @Nullable List<OverYears> overYears,
    @Nullable String campus,
    @Nullable String department,
    @Nullable Baseline baseline,
    @Nullable Boolean needsConfirmation,
    @Nullable String reason,
    Source source) {

  TargetContent content(String code) {
    Comparator read = Optional.ofNullable(comparator).map(Comparator::parse).orElse(null);
    return new TargetContent(
        code,
        indicator,
        subject,
        printed,
        new Goal(read, value, lower, upper, level),
        unit,
        period,
        overYears == null ? List.of() : overYears,
        campus,
        department,
        baseline,
        Boolean.TRUE.equals(needsConfirmation),
        reason,
        source);
  }
}
