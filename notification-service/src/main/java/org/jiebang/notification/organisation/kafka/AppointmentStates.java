package org.jiebang.notification.organisation.kafka;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import org.jiebang.bus.EventHandler;
import org.jiebang.bus.ReceivedEvent;
import org.jiebang.notification.organisation.Appointment;
import org.jiebang.notification.organisation.Staff;
import org.jiebang.notification.organisation.Validity;
import org.jspecify.annotations.Nullable;

/** 任职状态: projects plan-service's appointments. */
@Singleton
class AppointmentStates implements EventHandler {

  private final Staff staff;

  AppointmentStates(Staff staff) {
    this.staff = staff;
  }

  @Override
  public Set<String> types() {
    return Set.of("jiebang.plan.appointment-state.v1");
  }

  @Override
  public void handle(ReceivedEvent event) {
    staff.put(event.dataAs(State.class).appointment(event));
  }

  /** 任职, as far as this service reads it. */
  record State(
      String person,
      String role,
      @Nullable String department,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo) {

    Appointment appointment(ReceivedEvent event) {
      return new Appointment(
          event.aggregateId(),
          event.hospital(),
          person,
          role,
          department,
          new Validity(validFrom, validTo));
    }
  }
}
