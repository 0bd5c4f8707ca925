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
import org.jiebang.plan.organisation.DepartmentKind;
import org.jiebang.plan.organisation.DepartmentState;
import org.jiebang.plan.organisation.Departments;
import org.jiebang.plan.organisation.RecordDepartment;
import org.jspecify.annotations.Nullable;

/** 科室 over HTTP. */
@Controller("/departments")
@ExecuteOn(TaskExecutors.BLOCKING)
class DepartmentController {

  private final Departments departments;
  private final RecordDepartment recordDepartment;

  DepartmentController(Departments departments, RecordDepartment recordDepartment) {
    this.departments = departments;
    this.recordDepartment = recordDepartment;
  }

  /** States it anew; the same once more changes nothing. */
  @Put("/{code}")
  HttpResponse<DepartmentState> putDepartment(
      Principal by, String code, @Body DepartmentRequest request) {
    return Answer.to(
        recordDepartment.record(by, request.department(code), request.origin()),
        DepartmentState::of);
  }

  /** As it is now. */
  @Get("/{code}")
  DepartmentState getDepartment(Principal by, String code) {
    return Answer.found(departments.find(by.hospital(), code), DepartmentState::of);
  }

  /**
   * The departments of a kind, at a campus, existing on a day, with a text in code, name or
   * aliases.
   */
  @Get
  Page<DepartmentState> listDepartments(
      Principal by,
      @QueryValue @Nullable DepartmentKind kind,
      @QueryValue @Nullable String campus,
      @QueryValue @Nullable LocalDate validOn,
      @QueryValue @Nullable String q,
      @Parameter(explode = Explode.TRUE, required = false) PageRequest page) {
    Departments.Filter filter = new Departments.Filter(kind, campus, validOn, q);
    return departments.list(by.hospital(), filter, page).map(DepartmentState::of);
  }
}
