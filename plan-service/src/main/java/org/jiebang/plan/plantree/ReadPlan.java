package org.jiebang.plan.plantree;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiebang.refusal.NotFound;

/** 查阅计划: with its tree, today's or an earlier one. */
@Singleton
public class ReadPlan {

  private final Plans plans;
  private final PlanNodes nodes;
  private final PlanHistory history;

  /** Made by the container. */
  public ReadPlan(Plans plans, PlanNodes nodes, PlanHistory history) {
    this.plans = plans;
    this.nodes = nodes;
    this.history = history;
  }

  /** The plan as it is. */
  @Transactional
  public View present(String hospital, String code) {
    PlanState plan = plans.find(hospital, code).map(PlanState::of).orElseThrow(ReadPlan::noPlan);
    List<PlanNodeState> present =
        nodes.ofPlan(hospital, code).stream().map(PlanNodeState::of).toList();
    return new View(plan, PlanTree.of(present));
  }

  /** The plan as it was in a version. */
  @Transactional
  public View at(String hospital, String code, long version) {
    PlanState plan = history.plan(hospital, code, version).orElseThrow(ReadPlan::noPlan);
    return new View(plan, PlanTree.of(history.nodes(hospital, code, version)));
  }

  /** A node by its place in the plan or by its id. */
  @Transactional
  public PlanNodeState node(String hospital, String plan, String placeOrId) {
    NodeRef ref = new NodeRef(plan, new Place(placeOrId));
    return nodes
        .find(hospital, ref)
        .or(() -> id(placeOrId).flatMap(id -> nodes.find(hospital, id)))
        .filter(entry -> entry.fact().plan().equals(plan))
        .map(PlanNodeState::of)
        .orElseThrow(() -> new NotFound("plan-node-not-found", "没有这个计划节点"));
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  private static NotFound noPlan() {
    return new NotFound("plan-not-found", "没有这个计划或版本");
  }

  /**
   * 计划全文.
   *
   * @param plan the plan
   * @param children the nodes at its top, each with those below
   */
  public record View(PlanState plan, List<PlanTree> children) {}
}
