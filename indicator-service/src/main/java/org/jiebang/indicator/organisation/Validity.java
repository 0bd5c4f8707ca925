package org.jiebang.indicator.organisation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jiebang.indicator.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * 有效期: from and to when a unit exists.
 *
 * @param from the first day, or since before the records
 * @param to the last day, inclusive, or still open
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

  /** Valid for as long as anyone knows. */
  public static final Validity ALWAYS = new Validity(null, null);

  /** Whether the unit exists on at least one day of the period. */
  public boolean meets(Period period) {
    boolean begun = from == null || !from.isAfter(period.last());
    boolean open = to == null || !to.isBefore(period.first());
    return begun && open;
  }

  /**
   * The months of a period in which the unit exists on at least one day: those it owes a value for.
   */
  public List<YearMonth> monthsOf(Period period) {
    return period.months().stream().filter(month -> meets(Period.month(month))).toList();
  }
}
