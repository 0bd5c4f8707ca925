package org.jiebang.plan.plantree.web;

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
import org.jiebang.plan.plantree.PlanNodeState;
import org.jiebang.plan.plantree.PlanState;
import org.jiebang.plan.plantree.Plans;
import org.jiebang.plan.plantree.ReadPlan;
import org.jiebang.plan.plantree.RecordPlan;
import org.jiebang.plan.plantree.RecordedPlan;
import org.jspecify.annotations.Nullable;

/** 计划 over HTTP. */
@Controller("/plans")
@ExecuteOn(TaskExecutors.BLOCKING)
class PlanController {

  private final Plans plans;
  private final RecordPlan recordPlan;
  private final ReadPlan readPlan;

  PlanController(Plans plans, RecordPlan recordPlan, ReadPlan readPlan) {
    this.plans = plans;
    this.recordPlan = recordPlan;
    this.readPlan = readPlan;
  }

  /** States a plan with its whole tree anew; the same once more changes nothing. */
  @Put("/{code}")
  HttpResponse<RecordedPlanResponse> putPlan(Principal by, String code, @Body PlanRequest request) {
    RecordedPlan recorded = recordPlan.record(by, request.draft(code), request.origin());
    RecordedPlanResponse body = RecordedPlanResponse.of(recorded);
    return recorded.plan().created() ? HttpResponse.created(body) : HttpResponse.ok(body);
  }

  /** A plan with its tree, as it is or as it was in a version. */
  @Get("/{code}")
  ReadPlan.View getPlan(Principal by, String code, @QueryValue @Nullable Long version) {
    return version == null
        ? readPlan.present(by.hospital(), code)
        : readPlan.at(by.hospital(), code, version);
  }

  /** The hospital's plans, by code. */
  @Get
  Page<PlanState> listPlans(
      Principal by, @Parameter(explode = Explode.TRUE, required = false) PageRequest page) {
    return plans.list(by.hospital(), page).map(PlanState::of);
  }

  /** A node by its place, such as 四、（一）1., or by its id. */
  @Get("/{code}/nodes/{node}")
  PlanNodeState getPlanNode(Principal by, String code, String node) {
    return readPlan.node(by.hospital(), code, node);
  }
}
