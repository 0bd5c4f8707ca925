package org.jiebang.plan.plantree.jdbc;

import jakarta.inject.Singleton;
import java.util.List;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.jdbc.JdbcLedger;
import org.jiebang.plan.plantree.Plan;
import org.jiebang.plan.plantree.Plans;

/** 计划台账 in PostgreSQL. */
@Singleton
class JdbcPlans extends JdbcLedger<Plan, PlanRow> implements Plans {

  private final PlanRows rows;

  JdbcPlans(PlanRows rows) {
    super(rows);
    this.rows = rows;
  }

  @Override
  public Page<Entry<Plan>> list(String hospital, PageRequest page) {
    List<Entry<Plan>> items =
        rows.list(hospital, page.size(), page.offset()).stream().map(this::entry).toList();
    return Page.of(items, page, rows.count(hospital));
  }

  @Override
  protected PlanRow row(Entry<Plan> entry) {
    return PlanRow.of(entry);
  }

  @Override
  protected Entry<Plan> entry(PlanRow row) {
    return row.entry();
  }
}
