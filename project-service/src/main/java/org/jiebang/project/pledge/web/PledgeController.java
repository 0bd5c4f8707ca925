package org.jiebang.project.pledge.web;

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
import org.jiebang.project.organisation.Names;
import org.jiebang.project.organisation.Organisation;
import org.jiebang.project.pledge.Pledge;
import org.jiebang.project.pledge.Pledges;
import org.jiebang.project.pledge.RecordPledge;
import org.jiebang.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/** 亮诺. */
@Controller("/pledges")
@ExecuteOn(TaskExecutors.BLOCKING)
@Validated
class PledgeController {

  private final RecordPledge recordPledge;
  private final Pledges pledges;
  private final Organisation organisation;

  PledgeController(RecordPledge recordPledge, Pledges pledges, Organisation organisation) {
    this.recordPledge = recordPledge;
    this.pledges = pledges;
    this.organisation = organisation;
  }

  /** 补录亮诺: role records; the same content again changes nothing. */
  @Put("/{code}")
  HttpResponse<PledgeResponse> record(
      @PathVariable @Pattern(regexp = Code.PATTERN) @Size(max = Code.LONGEST) String code,
      @Body @Valid PledgeRequest request,
      Principal by) {
    Recorded<Pledge> recorded = recordPledge.record(by, code, request.facts());
    return RecordedResponse.of(recorded, view(recorded.now(), by));
  }

  /** 一项亮诺. */
  @Get("/{code}")
  PledgeResponse one(@PathVariable String code, Principal by) {
    return pledges
        .find(by.hospital(), code)
        .map(pledge -> view(pledge, by))
        .orElseThrow(() -> new NotFound("pledge-not-found", "没有这项亮诺：" + code));
  }

  /** 本院亮诺, newest year first, then by number. */
  @Get
  Page<PledgeResponse> list(
      @QueryValue @Nullable Integer year,
      @QueryValue @Nullable String leader,
      PageRequest page,
      Principal by) {
    Names names = Names.of(organisation, by.hospital());
    return Paged.of(pledges.list(by.hospital(), year, leader), page)
        .map(pledge -> PledgeResponse.of(pledge, names));
  }

  private PledgeResponse view(Pledge pledge, Principal by) {
    return PledgeResponse.of(pledge, Names.of(organisation, by.hospital()));
  }
}
