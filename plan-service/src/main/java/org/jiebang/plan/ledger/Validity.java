package org.jiebang.plan.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 有效期: first and last day, both inclusive; open where the day is not known or not set.
 *
 * @param from first day
 * @param to last day
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

  /** 一直有效. */
  public static final Validity ALWAYS = new Validity(null, null);

  /** Refuses an end before the beginning. */
  public Validity {
    new Objections()
        .when(
            from != null && to != null && to.isBefore(from),
            "validTo",
            "valid-to-before-valid-from",
            "失效日不能早于生效日")
        .raise();
  }

  /** Whether it held on that day. */
  public boolean includes(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** Whether every day that the other names lies within. */
  public boolean covers(Validity other) {
    return (other.from == null || includes(other.from)) && (other.to == null || includes(other.to));
  }
}
