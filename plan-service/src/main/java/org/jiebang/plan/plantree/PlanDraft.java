package org.jiebang.plan.plantree;

import java.util.List;

/**
 * 计划草案: a plan as it is stated, with its whole tree.
 *
 * @param plan the plan itself
 * @param children the nodes at its top
 */
public record PlanDraft(Plan plan, List<NodeDraft> children) {

  /** Copies the nodes. */
  public PlanDraft {
    children = List.copyOf(children);
  }
}
