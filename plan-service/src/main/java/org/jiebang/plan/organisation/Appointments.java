package org.jiebang.plan.organisation;

import java.time.LocalDate;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/** 任职台账. */
public interface Appointments extends Ledger<Appointment> {

  /** The appointments that the filter lets through, by code. */
  Page<Entry<Appointment>> list(String hospital, Filter filter, PageRequest page);

  /**
   * 筛选条件; what is absent lets everything through.
   *
   * @param person held by this person
   * @param department of this department
   * @param role to this role
   * @param validOn held on this day
   */
  record Filter(
      @Nullable String person,
      @Nullable String department,
      @Nullable String role,
      @Nullable LocalDate validOn) {}
}
