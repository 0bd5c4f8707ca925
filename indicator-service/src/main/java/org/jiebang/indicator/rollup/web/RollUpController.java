package org.jiebang.indicator.rollup.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.identity.Principal;
import org.jiebang.indicator.period.PeriodText;
import org.jiebang.indicator.rollup.ReadRollUps;
import org.jspecify.annotations.Nullable;

/** 汇总. */
@Controller("/roll-ups")
@ExecuteOn(TaskExecutors.BLOCKING)
class RollUpController {

  private final ReadRollUps read;

  RollUpController(ReadRollUps read) {
    this.read = read;
  }

  /** Roll-ups, the hospital's before its campuses'. */
  @Get
  Page<RollUpResponse> rollUps(
      Principal actor,
      @QueryValue @Nullable String indicator,
      @QueryValue @Nullable String period,
      @QueryValue @Nullable String campus,
      PageRequest page) {
    String canonical =
        Optional.ofNullable(period).map(PeriodText::parse).map(Object::toString).orElse(null);
    return read.list(actor, indicator, canonical, campus, page).map(RollUpResponse::of);
  }

  /** Every version of a roll-up, oldest first. */
  @Get("/{id}/revisions")
  List<RollUpResponse> revisions(Principal actor, UUID id) {
    return read.revisions(actor, id).stream().map(RollUpResponse::of).toList();
  }
}
