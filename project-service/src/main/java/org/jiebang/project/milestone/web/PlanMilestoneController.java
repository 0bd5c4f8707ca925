package org.jiebang.project.milestone.web;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.validation.Validated;
import jakarta.validation.Valid;
import org.jiebang.http.IdempotentCommands;
import org.jiebang.identity.Principal;
import org.jiebang.project.milestone.PlanMilestone;
import org.jspecify.annotations.Nullable;

/** 设立里程碑. */
@Controller("/open-bids/{code}/milestones")
@ExecuteOn(TaskExecutors.BLOCKING)
@Validated
class PlanMilestoneController {

  private final PlanMilestone planMilestone;
  private final IdempotentCommands commands;
  private final MilestoneViews views;

  PlanMilestoneController(
      PlanMilestone planMilestone, IdempotentCommands commands, MilestoneViews views) {
    this.planMilestone = planMilestone;
    this.commands = commands;
    this.views = views;
  }

  /** 设立里程碑: role office; sent twice under one key, it is set once. */
  @Post
  @Status(HttpStatus.CREATED)
  MilestoneResponse plan(
      @PathVariable String code,
      @Header("Idempotency-Key") @Nullable String key,
      @Body @Valid MilestoneRequests.Plan request,
      Principal by) {
    return commands.once(
        by.hospital(),
        by.subject(),
        key,
        new Command(code, request),
        MilestoneResponse.class,
        () -> views.of(planMilestone.plan(by, code, request.plan())));
  }

  /** Everything that makes the command what it is. */
  record Command(String openBid, MilestoneRequests.Plan plan) {}
}
