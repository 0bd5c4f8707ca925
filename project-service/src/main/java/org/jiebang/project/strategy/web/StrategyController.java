package org.jiebang.project.strategy.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.validation.Validated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.identity.Principal;
import org.jiebang.project.history.Recorded;
import org.jiebang.project.history.web.Code;
import org.jiebang.project.history.web.Paged;
import org.jiebang.project.history.web.RecordedResponse;
import org.jiebang.project.strategy.RecordStrategy;
import org.jiebang.project.strategy.Strategies;
import org.jiebang.project.strategy.Strategy;
import org.jiebang.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/** 榜单. */
@Controller("/strategies")
@ExecuteOn(TaskExecutors.BLOCKING)
@Validated
class StrategyController {

  private final RecordStrategy recordStrategy;
  private final Strategies strategies;

  StrategyController(RecordStrategy recordStrategy, Strategies strategies) {
    this.recordStrategy = recordStrategy;
    this.strategies = strategies;
  }

  /** 补录榜单: role records; the same content again changes nothing. */
  @Put("/{code}")
  HttpResponse<StrategyResponse> record(
      @PathVariable @Pattern(regexp = Code.PATTERN) @Size(max = Code.LONGEST) String code,
      @Body @Valid StrategyRequest request,
      Principal by) {
    Recorded<Strategy> recorded = recordStrategy.record(by, code, request.facts());
    return RecordedResponse.of(recorded, StrategyResponse.of(recorded.now()));
  }

  /** 一个榜单. */
  @Get("/{code}")
  StrategyResponse one(@PathVariable String code, Principal by) {
    return strategies
        .find(by.hospital(), code)
        .map(StrategyResponse::of)
        .orElseThrow(() -> new NotFound("strategy-not-found", "没有这个榜单：" + code));
  }

  /** 本院榜单, newest year first, then by number. */
  @Get
  Page<StrategyResponse> list(@QueryValue @Nullable Integer year, PageRequest page, Principal by) {
    return Paged.of(strategies.list(by.hospital(), year), page).map(StrategyResponse::of);
  }
}
