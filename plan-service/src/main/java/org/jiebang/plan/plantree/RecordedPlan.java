package org.jiebang.plan.plantree;

import org.jiebang.plan.ledger.Recorded;

/**
 * 计划登记结果.
 *
 * @param plan the plan as it is now
 * @param nodes what happened to its nodes
 */
public record RecordedPlan(Recorded<Plan> plan, Nodes nodes) {

  /**
   * 节点变化.
   *
   * @param added how many are new
   * @param changed how many have a new version
   * @param withdrawn how many were taken out
   * @param unchanged how many stayed as they were
   */
  public record Nodes(int added, int changed, int withdrawn, int unchanged) {}
}
