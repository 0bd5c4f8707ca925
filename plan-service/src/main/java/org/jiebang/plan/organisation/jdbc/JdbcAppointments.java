package org.jiebang.plan.organisation.jdbc;

import jakarta.inject.Singleton;
import java.util.List;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.jdbc.JdbcLedger;
import org.jiebang.plan.ledger.jdbc.StoreFault;
import org.jiebang.plan.organisation.Appointment;
import org.jiebang.plan.organisation.Appointments;

/** 任职台账 in PostgreSQL. */
@Singleton
class JdbcAppointments extends JdbcLedger<Appointment, AppointmentRow> implements Appointments {

  private final AppointmentRows rows;

  JdbcAppointments(AppointmentRows rows) {
    super(rows);
    this.rows = rows;
  }

  @Override
  public Page<Entry<Appointment>> list(String hospital, Filter filter, PageRequest page) {
    List<Entry<Appointment>> items =
        StoreFault.told(
                () ->
                    rows.list(
                        hospital,
                        filter.person(),
                        filter.department(),
                        filter.role(),
                        filter.validOn(),
                        page.size(),
                        page.offset()))
            .stream()
            .map(this::entry)
            .toList();
    return Page.of(
        items,
        page,
        rows.count(
            hospital, filter.person(), filter.department(), filter.role(), filter.validOn()));
  }

  @Override
  protected AppointmentRow row(Entry<Appointment> entry) {
    return AppointmentRow.of(entry);
  }

  @Override
  protected Entry<Appointment> entry(AppointmentRow row) {
    return row.entry();
  }
}
