package org.jiebang.indicator.target.web;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.identity.Principal;
import org.jiebang.indicator.target.SetTarget;
import org.jiebang.indicator.target.Targets;
import org.jspecify.annotations.Nullable;

/** 目标值. */
@Controller("/targets")
@ExecuteOn(TaskExecutors.BLOCKING)
class TargetController {

  private final SetTarget set;
  private final Targets targets;

  TargetController(SetTarget set, Targets targets) {
    this.set = set;
    this.targets = targets;
  }

  /** Enters a target, or a new version of it; the same content again changes nothing. */
  @Put("/{code}")
  TargetResponse set(Principal actor, String code, @Body TargetRequest request) {
    return TargetResponse.of(set.set(actor, request.content(code)).value());
  }

  /** Says what the document does not. */
  @Post("/{code}/confirmations")
  @Status(HttpStatus.CREATED)
  TargetResponse confirm(Principal actor, String code, @Body ConfirmationRequest request) {
    return TargetResponse.of(set.confirm(actor, code, request.choice()));
  }

  /** A target. */
  @Get("/{code}")
  TargetResponse target(Principal actor, String code) {
    return TargetResponse.of(targets.require(actor.hospital(), code));
  }

  /** Targets, of one indicator or all, waiting for a person or not or both. */
  @Get
  Page<TargetResponse> targets(
      Principal actor,
      @QueryValue @Nullable String indicator,
      @QueryValue @Nullable Boolean needsConfirmation,
      PageRequest page) {
    return targets
        .list(actor.hospital(), indicator, needsConfirmation, page)
        .map(TargetResponse::of);
  }
}
