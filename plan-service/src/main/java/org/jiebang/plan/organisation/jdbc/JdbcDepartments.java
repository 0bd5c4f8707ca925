package org.jiebang.plan.organisation.jdbc;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.jdbc.JdbcLedger;
import org.jiebang.plan.ledger.jdbc.StoreFault;
import org.jiebang.plan.organisation.Department;
import org.jiebang.plan.organisation.DepartmentKind;
import org.jiebang.plan.organisation.Departments;
import org.jspecify.annotations.Nullable;

/** 科室台账 in PostgreSQL. */
@Singleton
class JdbcDepartments extends JdbcLedger<Department, DepartmentRow> implements Departments {

  private final DepartmentRows rows;

  JdbcDepartments(DepartmentRows rows) {
    super(rows);
    this.rows = rows;
  }

  @Override
  public Page<Entry<Department>> list(String hospital, Filter filter, PageRequest page) {
    List<Entry<Department>> items =
        StoreFault.told(
                () ->
                    rows.list(
                        hospital,
                        kind(filter),
                        filter.campus(),
                        filter.validOn(),
                        filter.q(),
                        page.size(),
                        page.offset()))
            .stream()
            .map(this::entry)
            .toList();
    return Page.of(
        items,
        page,
        rows.count(hospital, kind(filter), filter.campus(), filter.validOn(), filter.q()));
  }

  @Override
  public Set<String> known(String hospital, Set<String> codes) {
    return codes.isEmpty() ? Set.of() : StoreFault.told(() -> rows.known(hospital, codes));
  }

  private static @Nullable String kind(Filter filter) {
    DepartmentKind kind = filter.kind();
    return kind == null ? null : kind.name();
  }

  @Override
  protected DepartmentRow row(Entry<Department> entry) {
    return DepartmentRow.of(entry);
  }

  @Override
  protected Entry<Department> entry(DepartmentRow row) {
    return row.entry();
  }
}
