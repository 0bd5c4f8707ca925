package org.jiebang.project.organisation;

import org.jiebang.calendar.CalendarYear;

/** 组织投影: takes in the newest state that plan-service published. */
public interface OrganisationProjection {

  /** Keeps a department as it now is. */
  void put(String hospital, Department department);

  /** Keeps a person as they now are. */
  void put(String hospital, Person person);

  /** Keeps an appointment as it now is. */
  void put(String hospital, Appointment appointment);

  /** Keeps a year's holidays and working weekends as they now are. */
  void put(String hospital, CalendarYear year);
}
