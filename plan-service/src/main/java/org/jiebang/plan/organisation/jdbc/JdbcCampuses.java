package org.jiebang.plan.organisation.jdbc;

import jakarta.inject.Singleton;
import java.util.List;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.jdbc.JdbcLedger;
import org.jiebang.plan.organisation.Campus;
import org.jiebang.plan.organisation.Campuses;

/** 院区台账 in PostgreSQL. */
@Singleton
class JdbcCampuses extends JdbcLedger<Campus, CampusRow> implements Campuses {

  private final CampusRows rows;

  JdbcCampuses(CampusRows rows) {
    super(rows);
    this.rows = rows;
  }

  @Override
  public List<Entry<Campus>> all(String hospital) {
    return rows.findByHospitalOrderByCode(hospital).stream().map(this::entry).toList();
  }

  @Override
  protected CampusRow row(Entry<Campus> entry) {
    return CampusRow.of(entry);
  }

  @Override
  protected Entry<Campus> entry(CampusRow row) {
    return row.entry();
  }
}
