package org.jiebang.plan.calendar.jdbc;

import jakarta.inject.Singleton;
import java.util.List;
import org.jiebang.plan.calendar.YearArrangement;
import org.jiebang.plan.calendar.YearArrangements;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.jdbc.JdbcLedger;

/** 放假安排台账 in PostgreSQL. */
@Singleton
class JdbcYearArrangements extends JdbcLedger<YearArrangement, YearArrangementRow>
    implements YearArrangements {

  private final YearArrangementRows rows;

  JdbcYearArrangements(YearArrangementRows rows) {
    super(rows);
    this.rows = rows;
  }

  @Override
  public List<Entry<YearArrangement>> all(String hospital) {
    return rows.findByHospitalOrderByYear(hospital).stream().map(this::entry).toList();
  }

  @Override
  protected YearArrangementRow row(Entry<YearArrangement> entry) {
    return YearArrangementRow.of(entry);
  }

  @Override
  protected Entry<YearArrangement> entry(YearArrangementRow row) {
    return row.entry();
  }
}
