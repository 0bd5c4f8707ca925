package org.jiebang.plan.calendar.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.LocalDate;
import java.util.List;
import org.jiebang.identity.Principal;
import org.jiebang.plan.calendar.CountWorkingDays;
import org.jiebang.plan.calendar.RecordYear;
import org.jiebang.plan.calendar.YearArrangements;
import org.jiebang.plan.ledger.web.Answer;

/** 工作日历 over HTTP. */
@Controller("/calendar")
@ExecuteOn(TaskExecutors.BLOCKING)
class CalendarController {

  private final YearArrangements years;
  private final RecordYear recordYear;
  private final CountWorkingDays workingDays;

  CalendarController(YearArrangements years, RecordYear recordYear, CountWorkingDays workingDays) {
    this.years = years;
    this.recordYear = recordYear;
    this.workingDays = workingDays;
  }

  /** States a year anew; the same once more changes nothing. */
  @Put("/{year}")
  HttpResponse<CalendarYearResponse> putCalendarYear(
      Principal by, int year, @Body CalendarYearRequest request) {
    return Answer.to(
        recordYear.record(by, request.arrangement(year), request.origin()),
        CalendarYearResponse::of);
  }

  /** A year as it is now. */
  @Get("/{year}")
  CalendarYearResponse getCalendarYear(Principal by, int year) {
    return Answer.found(
        years.find(by.hospital(), Integer.toString(year)), CalendarYearResponse::of);
  }

  /** All years that are known. */
  @Get
  List<CalendarYearResponse> listCalendarYears(Principal by) {
    return years.all(by.hospital()).stream().map(CalendarYearResponse::of).toList();
  }

  /** The day that lies so many working days after a day, or before it when negative. */
  @Get("/working-days")
  CountWorkingDays.WorkingDay countWorkingDays(
      Principal by, @QueryValue LocalDate from, @QueryValue int days) {
    return workingDays.from(by.hospital(), from, days);
  }
}
