package org.jiebang.notification.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 有效期: from the first to the last day, both inclusive; an open end is null.
 *
 * @param from the first day, null: since before the records
 * @param to the last day, null: until further notice
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

  /** Whether it has begun and not ended on this day. */
  public boolean includes(LocalDate day) {
    return (from == null || !day.isBefore(from)) && !endedBefore(day);
  }

  /** Whether its last day lies before this day. */
  public boolean endedBefore(LocalDate day) {
    return to != null && day.isAfter(to);
  }

  /** Valid on every day. */
  public static Validity always() {
    return new Validity(null, null);
  }
}
