package org.jiebang.indicator.history.web;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.identity.Principal;
import org.jiebang.indicator.history.RecordHistory;
import org.jiebang.indicator.history.StatedResults;
import org.jiebang.indicator.period.PeriodText;
import org.jspecify.annotations.Nullable;

/** 补录结果. */
@Controller("/stated-results")
@ExecuteOn(TaskExecutors.BLOCKING)
class StatedResultController {

  private final RecordHistory record;
  private final StatedResults results;

  StatedResultController(RecordHistory record, StatedResults results) {
    this.record = record;
    this.results = results;
  }

  /** Enters what a document states; the same content again changes nothing. */
  @Put("/{code}")
  StatedResponse record(Principal actor, String code, @Body StatedRequest request) {
    return StatedResponse.of(record.record(actor, request.content(code)).value());
  }

  /** A stated result. */
  @Get("/{code}")
  StatedResponse result(Principal actor, String code) {
    return StatedResponse.of(results.require(actor.hospital(), code));
  }

  /** Stated results in order of period. */
  @Get
  Page<StatedResponse> results(
      Principal actor,
      @QueryValue @Nullable String indicator,
      @QueryValue @Nullable String period,
      PageRequest page) {
    String canonical =
        Optional.ofNullable(period).map(PeriodText::parse).map(Object::toString).orElse(null);
    return results.list(actor.hospital(), indicator, canonical, page).map(StatedResponse::of);
  }
}
