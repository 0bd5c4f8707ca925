package org.jiebang.indicator.target.web;

import java.math.BigDecimal;
import org.jiebang.indicator.definition.Direction;
import org.jiebang.indicator.target.Comparator;
import org.jiebang.indicator.target.Confirmation.Choice;
import org.jiebang.indicator.target.OverYears;
import org.jspecify.annotations.Nullable;

/** What {@code POST /targets/{code}/confirmations} takes: what a person says. */
record ConfirmationRequest(
    String comparator,
    Direction direction,
    @Nullable BigDecimal lower,
    @Nullable BigDecimal upper,
    @Nullable OverYears overYears,
    @Nullable String note) {

  Choice choice() {
    return new Choice(Comparator.parse(comparator), direction, lower, upper, overYears, note);
  }
}
