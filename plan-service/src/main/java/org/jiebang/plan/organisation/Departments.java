package org.jiebang.plan.organisation;

import java.time.LocalDate;
import java.util.Set;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/** 科室台账. */
public interface Departments extends Ledger<Department> {

  /** The departments that the filter lets through, by code. */
  Page<Entry<Department>> list(String hospital, Filter filter, PageRequest page);

  /** Those of the codes that are departments of the hospital. */
  Set<String> known(String hospital, Set<String> codes);

  /**
   * 筛选条件; what is absent lets everything through.
   *
   * @param kind of this kind
   * @param campus standing at this campus
   * @param validOn existing on this day
   * @param q with this text in its code, name or aliases
   */
  record Filter(
      @Nullable DepartmentKind kind,
      @Nullable String campus,
      @Nullable LocalDate validOn,
      @Nullable String q) {}
}
