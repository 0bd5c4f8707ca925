package org.jiebang.plan.calendar;

import java.util.List;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Ledger;

/** 放假安排台账. */
public interface YearArrangements extends Ledger<YearArrangement> {

  /** All years that are known, in order. */
  List<Entry<YearArrangement>> all(String hospital);
}
