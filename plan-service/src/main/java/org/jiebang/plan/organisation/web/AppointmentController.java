package org.jiebang.plan.organisation.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import java.time.LocalDate;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.identity.Principal;
import org.jiebang.plan.ledger.web.Answer;
import org.jiebang.plan.organisation.AppointmentState;
import org.jiebang.plan.organisation.Appointments;
import org.jiebang.plan.organisation.RecordAppointment;
import org.jspecify.annotations.Nullable;

/** 任职 over HTTP. */
@Controller("/appointments")
@ExecuteOn(TaskExecutors.BLOCKING)
class AppointmentController {

  private final Appointments appointments;
  private final RecordAppointment recordAppointment;

  AppointmentController(Appointments appointments, RecordAppointment recordAppointment) {
    this.appointments = appointments;
    this.recordAppointment = recordAppointment;
  }

  /** States it anew; the same once more changes nothing. */
  @Put("/{code}")
  HttpResponse<AppointmentState> putAppointment(
      Principal by, String code, @Body AppointmentRequest request) {
    return Answer.to(
        recordAppointment.record(by, request.appointment(code), request.origin()),
        AppointmentState::of);
  }

  /** As it is now. */
  @Get("/{code}")
  AppointmentState getAppointment(Principal by, String code) {
    return Answer.found(appointments.find(by.hospital(), code), AppointmentState::of);
  }

  /** The appointments of a person, of a department, to a role, held on a day. */
  @Get
  Page<AppointmentState> listAppointments(
      Principal by,
      @QueryValue @Nullable String person,
      @QueryValue @Nullable String department,
      @QueryValue @Nullable String role,
      @QueryValue @Nullable LocalDate validOn,
      @Parameter(explode = Explode.TRUE, required = false) PageRequest page) {
    Appointments.Filter filter = new Appointments.Filter(person, department, role, validOn);
    return appointments.list(by.hospital(), filter, page).map(AppointmentState::of);
  }
}
