package org.jiebang.project.organisation.kafka;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import org.jiebang.bus.EventHandler;
import org.jiebang.bus.ReceivedEvent;
import org.jiebang.bus.UnprocessableEvent;
import org.jiebang.calendar.CalendarYear;
import org.jiebang.project.organisation.Appointment;
import org.jiebang.project.organisation.Department;
import org.jiebang.project.organisation.OrganisationProjection;
import org.jiebang.project.organisation.Person;
import org.jiebang.project.organisation.TakeInCalendarYear;
import org.jspecify.annotations.Nullable;

/** Takes in departments, people, appointments and calendar years from plan-service's states. */
@Singleton
public class OrganisationStates implements EventHandler {

  private static final String DEPARTMENT = "jiebang.plan.department-state.v1";
  private static final String PERSON = "jiebang.plan.person-state.v1";
  private static final String APPOINTMENT = "jiebang.plan.appointment-state.v1";
  private static final String CALENDAR_YEAR = "jiebang.plan.calendar-year-state.v1";

  private final OrganisationProjection projection;
  private final TakeInCalendarYear takeInCalendarYear;

  /**
   * @param projection where all but calendar years go
   * @param takeInCalendarYear what a calendar year sets going
   */
  public OrganisationStates(
      OrganisationProjection projection, TakeInCalendarYear takeInCalendarYear) {
    this.projection = projection;
    this.takeInCalendarYear = takeInCalendarYear;
  }

  @Override
  public Set<String> types() {
    return Set.of(DEPARTMENT, PERSON, APPOINTMENT, CALENDAR_YEAR);
  }

  @Override
  public void handle(ReceivedEvent event) {
    switch (event.type()) {
      case DEPARTMENT -> projection.put(event.hospital(), event.dataAs(Department.class));
      case PERSON -> projection.put(event.hospital(), event.dataAs(Person.class));
      case APPOINTMENT -> projection.put(event.hospital(), appointment(event));
      case CALENDAR_YEAR ->
          takeInCalendarYear.takeIn(event.hospital(), event.dataAs(CalendarYear.class));
      default -> throw new UnprocessableEvent("no such state is taken in: " + event.type());
    }
  }

  private static Appointment appointment(ReceivedEvent event) {
    AppointmentState state = event.dataAs(AppointmentState.class);
    return new Appointment(
        event.aggregateId(),
        state.person(),
        state.role(),
        state.department(),
        state.validFrom(),
        state.validTo());
  }

  /** What is read of an appointment. */
  record AppointmentState(
      String person,
      String role,
      @Nullable String department,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo) {}
}
