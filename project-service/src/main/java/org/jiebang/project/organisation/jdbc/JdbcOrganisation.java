package org.jiebang.project.organisation.jdbc;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiebang.calendar.CalendarYear;
import org.jiebang.calendar.WorkingCalendar;
import org.jiebang.project.organisation.Appointment;
import org.jiebang.project.organisation.Department;
import org.jiebang.project.organisation.Organisation;
import org.jiebang.project.organisation.OrganisationProjection;
import org.jiebang.project.organisation.Person;
import org.jiebang.project.organisation.jdbc.AppointmentRows.AppointmentRow;
import org.jiebang.project.organisation.jdbc.CalendarRows.DayRow;
import org.jiebang.project.organisation.jdbc.DepartmentRows.DepartmentRow;
import org.jiebang.project.organisation.jdbc.PersonRows.PersonRow;

/** The projected organisation in PostgreSQL. */
@Singleton
class JdbcOrganisation implements Organisation, OrganisationProjection {

  private final DepartmentRows rows;
  private final PersonRows people;
  private final AppointmentRows appointments;
  private final CalendarRows days;

  JdbcOrganisation(
      DepartmentRows rows, PersonRows people, AppointmentRows appointments, CalendarRows days) {
    this.rows = rows;
    this.people = people;
    this.appointments = appointments;
    this.days = days;
  }

  @Override
  public Optional<Department> department(String hospital, String code) {
    return rows.findByHospitalAndCode(hospital, code)
        .map(row -> new Department(row.code(), row.name(), row.validFrom(), row.validTo()));
  }

  @Override
  public Optional<Person> person(String hospital, String code) {
    return people.findByHospitalAndCode(hospital, code).map(it -> new Person(code, it.name()));
  }

  @Override
  public Map<String, String> departmentNames(String hospital) {
    return rows.findByHospital(hospital).stream()
        .collect(Collectors.toMap(DepartmentRow::code, DepartmentRow::name));
  }

  @Override
  public Map<String, String> personNames(String hospital) {
    return people.findByHospital(hospital).stream()
        .collect(Collectors.toMap(PersonRow::code, PersonRow::name));
  }

  @Override
  public Set<String> departmentsOf(String hospital, String person, LocalDate day) {
    return appointments.departmentsOf(hospital, person, day);
  }

  @Override
  public WorkingCalendar calendar(String hospital) {
    List<DayRow> known = days.findByHospital(hospital);
    return new WorkingCalendar(
        days.years(hospital).stream().map(year -> year(year, known)).toList());
  }

  @Override
  public void put(String hospital, Department department) {
    rows.put(
        new DepartmentRow(
            hospital,
            department.code(),
            department.name(),
            department.validFrom(),
            department.validTo()));
  }

  @Override
  public void put(String hospital, Person person) {
    people.put(new PersonRow(hospital, person.code(), person.name()));
  }

  @Override
  public void put(String hospital, Appointment appointment) {
    appointments.put(
        new AppointmentRow(
            appointment.id(),
            hospital,
            appointment.person(),
            appointment.role(),
            appointment.department(),
            appointment.validFrom(),
            appointment.validTo()));
  }

  @Override
  public void put(String hospital, CalendarYear year) {
    days.putYear(hospital, year.year());
    days.clear(hospital, year.year());
    year.holidays().forEach(day -> days.insert(new DayRow(hospital, year.year(), day, false)));
    year.workingWeekends()
        .forEach(day -> days.insert(new DayRow(hospital, year.year(), day, true)));
  }

  private static CalendarYear year(int year, List<DayRow> days) {
    return new CalendarYear(year, dates(year, days, false), dates(year, days, true));
  }

  private static Set<LocalDate> dates(int year, List<DayRow> days, boolean working) {
    return days.stream()
        .filter(day -> day.year() == year && day.working() == working)
        .map(DayRow::day)
        .collect(Collectors.toUnmodifiableSet());
  }
}
