package org.jiebang.plan.plantree.web;

import org.jiebang.plan.plantree.PlanState;
import org.jiebang.plan.plantree.RecordedPlan;

/** 计划登记结果: the plan as it is now, and what happened to its nodes. */
record RecordedPlanResponse(PlanState plan, RecordedPlan.Nodes nodes) {

  static RecordedPlanResponse of(RecordedPlan recorded) {
    return new RecordedPlanResponse(PlanState.of(recorded.plan().entry()), recorded.nodes());
  }
}
