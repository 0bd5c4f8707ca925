package org.jiebang.notification.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jiebang.bus.Home;

/** The organisation in memory: of 绍兴市中医院 as far as the tests speak of it. */
public final class Directory implements Departments, Staff {

  private final Map<String, Department> departments = new TreeMap<>();
  private final KnownCampuses campuses = new KnownCampuses();
  private final Map<String, Person> persons = new TreeMap<>();
  private final List<Appointment> appointments = new ArrayList<>();

  /** Two departments at c1, one at c2, one of the group. */
  public static Directory ofThreeCampuses() {
    Directory directory = new Directory();
    directory.campuses.put(new Campus("sxtcm", "c1", "院本部", Validity.always()));
    directory.campuses.put(new Campus("sxtcm", "c2", "越城区人民医院", Validity.always()));
    directory.put(department("pediatrics", "儿科", "c1"));
    directory.put(department("surgery", "外科", "c1"));
    directory.put(department("rehabilitation", "康复科", "c2"));
    directory.put(department("medical-affairs", "医务科", Home.GROUP));
    return directory;
  }

  /** A department of that home. */
  public static Department department(String code, String name, String home) {
    String campus = home.equals(Home.GROUP) ? null : home;
    return new Department(code, name, campus, new Home("sxtcm", home), Validity.always());
  }

  /** A department that was closed after that day. */
  public static Department closedAfter(LocalDate day, String code) {
    return new Department(code, code, "c1", new Home("sxtcm", "c1"), new Validity(null, day));
  }

  @Override
  public List<Department> find(String hospital, Collection<String> codes) {
    return all(hospital).stream().filter(each -> codes.contains(each.code())).toList();
  }

  @Override
  public List<Department> all(String hospital) {
    return departments.values().stream().filter(d -> d.hospital().equals(hospital)).toList();
  }

  @Override
  public void put(Department department) {
    departments.put(department.hospital() + "/" + department.code(), department);
  }

  /** The campuses. */
  public Campuses campuses() {
    return campuses;
  }

  @Override
  public void put(Person person) {
    persons.put(person.code(), person);
  }

  @Override
  public void put(Appointment appointment) {
    appointments.removeIf(each -> each.id().equals(appointment.id()));
    appointments.add(appointment);
  }

  @Override
  public List<Person> holding(
      Set<String> roles, String hospital, String department, LocalDate day) {
    return persons.values().stream()
        .filter(person -> person.hospital().equals(hospital))
        .filter(person -> holds(person, roles, department, day))
        .toList();
  }

  private boolean holds(Person person, Set<String> roles, String department, LocalDate day) {
    return appointments.stream()
        .anyMatch(
            each ->
                each.person().equals(person.code())
                    && roles.contains(each.role())
                    && department.equals(each.department())
                    && each.validity().includes(day));
  }

  private static final class KnownCampuses implements Campuses {

    private final Map<String, Campus> known = new TreeMap<>();

    @Override
    public Optional<Campus> find(String hospital, String code) {
      return Optional.ofNullable(known.get(hospital + "/" + code));
    }

    @Override
    public void put(Campus campus) {
      known.put(campus.hospital() + "/" + campus.code(), campus);
    }
  }
}
