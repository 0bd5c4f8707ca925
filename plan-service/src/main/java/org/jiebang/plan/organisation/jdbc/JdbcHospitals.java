package org.jiebang.plan.organisation.jdbc;

import jakarta.inject.Singleton;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.jdbc.JdbcLedger;
import org.jiebang.plan.organisation.Hospital;
import org.jiebang.plan.organisation.Hospitals;

/** 医院台账 in PostgreSQL. */
@Singleton
class JdbcHospitals extends JdbcLedger<Hospital, HospitalRow> implements Hospitals {

  JdbcHospitals(HospitalRows rows) {
    super(rows);
  }

  @Override
  protected HospitalRow row(Entry<Hospital> entry) {
    return HospitalRow.of(entry);
  }

  @Override
  protected Entry<Hospital> entry(HospitalRow row) {
    return row.entry();
  }
}
