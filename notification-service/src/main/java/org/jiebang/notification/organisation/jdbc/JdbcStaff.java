package org.jiebang.notification.organisation.jdbc;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jiebang.notification.organisation.Appointment;
import org.jiebang.notification.organisation.Person;
import org.jiebang.notification.organisation.Staff;

/** Persons and appointments in PostgreSQL. */
@Singleton
class JdbcStaff implements Staff {

  private final StaffRows rows;

  JdbcStaff(StaffRows rows) {
    this.rows = rows;
  }

  @Override
  public void put(Person it) {
    rows.putPerson(it.hospital(), it.code(), it.name(), it.email());
  }

  @Override
  public void put(Appointment it) {
    rows.putAppointment(
        it.id(),
        it.hospital(),
        it.person(),
        it.role(),
        it.department(),
        it.validity().from(),
        it.validity().to());
  }

  @Override
  public List<Person> holding(
      Set<String> roles, String hospital, String department, LocalDate day) {
    return rows.holding(roles, hospital, department, day).stream().map(PersonRow::person).toList();
  }
}
