package org.jiebang.plan.finding.web;

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
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.identity.Principal;
import org.jiebang.plan.finding.FindingState;
import org.jiebang.plan.finding.Findings;
import org.jiebang.plan.finding.RecordFinding;
import org.jiebang.plan.ledger.web.Answer;
import org.jspecify.annotations.Nullable;

/** 疑点 over HTTP. */
@Controller("/findings")
@ExecuteOn(TaskExecutors.BLOCKING)
class FindingController {

  private final Findings findings;
  private final RecordFinding recordFinding;

  FindingController(Findings findings, RecordFinding recordFinding) {
    this.findings = findings;
    this.recordFinding = recordFinding;
  }

  /** States it anew; the same once more changes nothing. */
  @Put("/{code}")
  HttpResponse<FindingState> putFinding(Principal by, String code, @Body FindingRequest request) {
    return Answer.to(
        recordFinding.record(by, request.finding(code), request.origin()), FindingState::of);
  }

  /** As it is now. */
  @Get("/{code}")
  FindingState getFinding(Principal by, String code) {
    return Answer.found(findings.find(by.hospital(), code), FindingState::of);
  }

  /** The findings, of one document or of all. */
  @Get
  Page<FindingState> listFindings(
      Principal by,
      @QueryValue @Nullable String document,
      @Parameter(explode = Explode.TRUE, required = false) PageRequest page) {
    return findings.list(by.hospital(), document, page).map(FindingState::of);
  }
}
