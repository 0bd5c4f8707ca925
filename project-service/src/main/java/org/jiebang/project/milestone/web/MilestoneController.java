package org.jiebang.project.milestone.web;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.validation.Validated;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.identity.Principal;
import org.jiebang.project.milestone.CancelMilestone;
import org.jiebang.project.milestone.MilestoneState;
import org.jiebang.project.milestone.MoveMilestone;
import org.jiebang.project.milestone.SeeMilestones;
import org.jiebang.project.milestone.SettleMilestone;
import org.jspecify.annotations.Nullable;

/** 里程碑: its list, its history and its steps. */
@Controller("/milestones")
@ExecuteOn(TaskExecutors.BLOCKING)
@Validated
class MilestoneController {

  private final SeeMilestones see;
  private final MoveMilestone moveMilestone;
  private final SettleMilestone settleMilestone;
  private final CancelMilestone cancelMilestone;
  private final MilestoneViews views;

  MilestoneController(
      SeeMilestones see,
      MoveMilestone moveMilestone,
      SettleMilestone settleMilestone,
      CancelMilestone cancelMilestone,
      MilestoneViews views) {
    this.see = see;
    this.moveMilestone = moveMilestone;
    this.settleMilestone = settleMilestone;
    this.cancelMilestone = cancelMilestone;
    this.views = views;
  }

  /** 里程碑列表, the earliest due date first; a department sees those it is involved in. */
  @Get
  Page<MilestoneResponse> list(
      @QueryValue @Nullable String department,
      @QueryValue @Nullable MilestoneState state,
      @QueryValue @Nullable LocalDate dueBefore,
      PageRequest page,
      Principal by) {
    MilestoneViews.View view = views.of(by.hospital());
    return see.list(by, department, state, dueBefore, page).map(it -> views.of(it, view));
  }

  /** 一个里程碑, with every slip of its date. */
  @Get("/{id}")
  MilestoneResponse one(@PathVariable UUID id, Principal by) {
    return views.of(see.one(by, id));
  }

  /** 改期, with a reason: role office. */
  @Post("/{id}/moves")
  MilestoneResponse move(
      @PathVariable UUID id, @Body @Valid MilestoneRequests.Move request, Principal by) {
    return views.of(moveMilestone.move(by, id, request.move()));
  }

  /** 办结: role office, or a lead department. */
  @Post("/{id}/settlement")
  MilestoneResponse settle(
      @PathVariable UUID id, @Body @Valid MilestoneRequests.Settlement request, Principal by) {
    return views.of(settleMilestone.settle(by, id, request.note(), request.expectedVersion()));
  }

  /** 取消, with a reason: role office. */
  @Post("/{id}/cancellation")
  MilestoneResponse cancel(
      @PathVariable UUID id, @Body @Valid MilestoneRequests.Cancellation request, Principal by) {
    return views.of(cancelMilestone.cancel(by, id, request.why(), request.expectedVersion()));
  }
}
