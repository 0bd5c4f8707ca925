package org.jiebang.plan.finding.jdbc;

import jakarta.inject.Singleton;
import java.util.List;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.plan.finding.Finding;
import org.jiebang.plan.finding.Findings;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.jdbc.JdbcLedger;
import org.jiebang.plan.ledger.jdbc.StoreFault;
import org.jspecify.annotations.Nullable;

/** 疑点台账 in PostgreSQL. */
@Singleton
class JdbcFindings extends JdbcLedger<Finding, FindingRow> implements Findings {

  private final FindingRows rows;

  JdbcFindings(FindingRows rows) {
    super(rows);
    this.rows = rows;
  }

  @Override
  public Page<Entry<Finding>> list(String hospital, @Nullable String document, PageRequest page) {
    List<Entry<Finding>> items =
        StoreFault.told(() -> rows.list(hospital, document, page.size(), page.offset())).stream()
            .map(this::entry)
            .toList();
    return Page.of(items, page, rows.count(hospital, document));
  }

  @Override
  protected FindingRow row(Entry<Finding> entry) {
    return FindingRow.of(entry);
  }

  @Override
  protected Entry<Finding> entry(FindingRow row) {
    return row.entry();
  }
}
