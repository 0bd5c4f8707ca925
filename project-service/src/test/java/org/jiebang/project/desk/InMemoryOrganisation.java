package org.jiebang.project.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jiebang.calendar.CalendarYear;
import org.jiebang.calendar.WorkingCalendar;
import org.jiebang.project.organisation.Appointment;
import org.jiebang.project.organisation.Department;
import org.jiebang.project.organisation.Organisation;
import org.jiebang.project.organisation.OrganisationProjection;
import org.jiebang.project.organisation.Person;

/** The projected organisation in memory; codes are kept as {@code hospital/code}. */
public final class InMemoryOrganisation implements Organisation, OrganisationProjection {

  private final Map<String, Department> departments = new LinkedHashMap<>();
  private final Map<String, Person> people = new LinkedHashMap<>();
  private final Map<String, List<Appointment>> appointments = new LinkedHashMap<>();
  private final Map<String, CalendarYear> years = new LinkedHashMap<>();

  @Override
  public Optional<Department> department(String hospital, String code) {
    return Optional.ofNullable(departments.get(hospital + "/" + code));
  }

  @Override
  public Optional<Person> person(String hospital, String code) {
    return Optional.ofNullable(people.get(hospital + "/" + code));
  }

  @Override
  public Map<String, String> departmentNames(String hospital) {
    return of(hospital, departments).stream()
        .collect(Collectors.toMap(Department::code, Department::name));
  }

  @Override
  public Map<String, String> personNames(String hospital) {
    return of(hospital, people).stream().collect(Collectors.toMap(Person::code, Person::name));
  }

  @Override
  public Set<String> departmentsOf(String hospital, String person, LocalDate day) {
    Set<String> codes = new TreeSet<>();
    for (Appointment appointment : appointments.getOrDefault(hospital, List.of())) {
      String department = appointment.department();
      boolean valid =
          new Department("", "", appointment.validFrom(), appointment.validTo()).isOpenOn(day);
      if (appointment.person().equals(person) && department != null && valid) {
        codes.add(department);
      }
    }
    return codes;
  }

  @Override
  public WorkingCalendar calendar(String hospital) {
    return new WorkingCalendar(of(hospital, years));
  }

  @Override
  public void put(String hospital, Department department) {
    departments.put(hospital + "/" + department.code(), department);
  }

  @Override
  public void put(String hospital, Person person) {
    people.put(hospital + "/" + person.code(), person);
  }

  @Override
  public void put(String hospital, Appointment appointment) {
    List<Appointment> known = appointments.computeIfAbsent(hospital, it -> new ArrayList<>());
    known.removeIf(it -> it.id().equals(appointment.id()));
    known.add(appointment);
  }

  @Override
  public void put(String hospital, CalendarYear year) {
    years.put(hospital + "/" + year.year(), year);
  }

  private static <T> List<T> of(String hospital, Map<String, T> all) {
    return all.entrySet().stream()
        .filter(it -> it.getKey().startsWith(hospital + "/"))
        .map(Map.Entry::getValue)
        .toList();
  }
}
