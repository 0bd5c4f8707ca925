package org.jiebang.project.openbid.web;

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
import org.jiebang.project.history.web.RecordedResponse;
import org.jiebang.project.openbid.OpenBid;
import org.jiebang.project.openbid.OpenBidFilter;
import org.jiebang.project.openbid.OpenBids;
import org.jiebang.project.openbid.RecordOpenBid;
import org.jiebang.project.organisation.Names;
import org.jiebang.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/** 揭榜项目. */
@Controller("/open-bids")
@ExecuteOn(TaskExecutors.BLOCKING)
@Validated
class OpenBidController {

  private final RecordOpenBid recordOpenBid;
  private final OpenBids openBids;
  private final OpenBidViews views;

  OpenBidController(RecordOpenBid recordOpenBid, OpenBids openBids, OpenBidViews views) {
    this.recordOpenBid = recordOpenBid;
    this.openBids = openBids;
    this.views = views;
  }

  /** 补录揭榜项目: role records; the same content again changes nothing. */
  @Put("/{code}")
  HttpResponse<OpenBidResponse> record(
      @PathVariable @Pattern(regexp = Code.PATTERN) @Size(max = Code.LONGEST) String code,
      @Body @Valid OpenBidRequest request,
      Principal by) {
    Recorded<OpenBid> recorded = recordOpenBid.record(by, code, request.facts());
    return RecordedResponse.of(recorded, views.of(recorded.now()));
  }

  /** 一个揭榜项目, with its sub-challenges and tasks. */
  @Get("/{code}")
  OpenBidResponse one(@PathVariable String code, Principal by) {
    return openBids
        .find(by.hospital(), code)
        .map(views::of)
        .orElseThrow(() -> new NotFound("open-bid-not-found", "没有这个项目：" + code));
  }

  /** 本院揭榜项目, newest year first, then by number. */
  @Get
  Page<OpenBidResponse> list(
      @QueryValue @Nullable Integer year,
      @QueryValue @Nullable String strategy,
      @QueryValue @Nullable String department,
      @QueryValue @Nullable String sponsor,
      PageRequest page,
      Principal by) {
    Names names = views.names(by.hospital());
    return openBids
        .list(new OpenBidFilter(by.hospital(), year, strategy, department, sponsor), page)
        .map(openBid -> views.of(openBid, names));
  }
}
