package org.jiebang.project.milestone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * 到期日: the date promised, with every move it went through.
 *
 * @param date the date as it stands
 * @param slips 改期记录, the oldest first
 */
public record DueDate(LocalDate date, List<Slip> slips) {

  /** Keeps the order. */
  public DueDate {
    slips = List.copyOf(slips);
  }

  /** A date never moved. */
  public static DueDate on(LocalDate date) {
    return new DueDate(date, List.of());
  }

  /** 到期版本: 1, and one more with each move; a reminder belongs to one of them. */
  public long version() {
    return slips.size() + 1L;
  }

  /** The date after one more move. */
  public DueDate moved(Slip slip) {
    List<Slip> all = new ArrayList<>(slips);
    all.add(slip);
    return new DueDate(slip.to(), all);
  }
}
