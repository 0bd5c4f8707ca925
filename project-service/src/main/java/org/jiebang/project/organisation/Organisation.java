package org.jiebang.project.organisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiebang.calendar.WorkingCalendar;

/** 组织: what this service knows of a hospital's departments, people and working days. */
public interface Organisation {

  /** The department of that code, closed ones included. */
  Optional<Department> department(String hospital, String code);

  /** The person of that code. */
  Optional<Person> person(String hospital, String code);

  /** What each department of the hospital is called, by code, closed ones included. */
  Map<String, String> departmentNames(String hospital);

  /** What each person of the hospital is called, by code. */
  Map<String, String> personNames(String hospital);

  /** Codes of the departments to which the person is appointed on that day; none is invented. */
  Set<String> departmentsOf(String hospital, String person, LocalDate day);

  /** The hospital's working calendar, from the years known so far. */
  WorkingCalendar calendar(String hospital);
}
