package org.jiebang.plan.plantree;

import java.util.List;
import org.jiebang.plan.document.DocumentState;

/**
 * 上溯链: from a node up to the sentence of the plan it serves.
 *
 * @param sections one per plan on the way up, the node's own first
 */
public record Chain(List<Section> sections) {

  /**
   * 一个计划内的一段.
   *
   * @param nodes from the node up to the top of its plan
   * @param plan the plan
   * @param document the document the plan stands in
   */
  public record Section(List<PlanNodeState> nodes, PlanState plan, DocumentState document) {}
}
