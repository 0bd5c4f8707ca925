package org.jiebang.notification.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** 人员名录: persons and the roles they hold. */
public interface Staff {

  /** Adds the person or replaces what was known under the code. */
  void put(Person person);

  /** Adds the appointment or replaces what was known under its id. */
  void put(Appointment appointment);

  /** Who holds one of the roles in the department on that day, each person once, by code. */
  List<Person> holding(Set<String> roles, String hospital, String department, LocalDate day);
}
