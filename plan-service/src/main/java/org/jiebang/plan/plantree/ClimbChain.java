package org.jiebang.plan.plantree;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jiebang.plan.document.DocumentState;
import org.jiebang.plan.document.Documents;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.refusal.NotFound;

/** 上溯: climbs from a node to its plan and document, and on through the plans it carries out. */
@Singleton
public class ClimbChain {

  private final PlanNodes nodes;
  private final Plans plans;
  private final Documents documents;

  /** Made by the container. */
  public ClimbChain(PlanNodes nodes, Plans plans, Documents documents) {
    this.nodes = nodes;
    this.plans = plans;
    this.documents = documents;
  }

  /** The chain from a node up. */
  @Transactional
  public Chain from(String hospital, UUID node) {
    List<Chain.Section> sections = new ArrayList<>();
    Optional<NodeRef> next = nodes.find(hospital, node).map(entry -> entry.fact().ref());
    Set<String> climbedPlans = new HashSet<>();
    while (next.isPresent() && climbedPlans.add(next.get().plan())) {
      List<Entry<PlanNode>> climbed = nodes.upFrom(hospital, next.get());
      sections.add(section(hospital, climbed));
      next = onward(climbed);
    }
    if (sections.isEmpty()) {
      throw new NotFound("plan-node-not-found", "没有这个计划节点");
    }
    return new Chain(sections);
  }

  private Chain.Section section(String hospital, List<Entry<PlanNode>> climbed) {
    Entry<Plan> plan = plans.find(hospital, climbed.get(0).fact().plan()).orElseThrow();
    DocumentState document =
        DocumentState.of(documents.find(hospital, plan.fact().document()).orElseThrow());
    return new Chain.Section(
        climbed.stream().map(PlanNodeState::of).toList(), PlanState.of(plan), document);
  }

  /** The nearest node of the climb that carries out a higher one leads on. */
  private static Optional<NodeRef> onward(List<Entry<PlanNode>> climbed) {
    return climbed.stream()
        .map(entry -> entry.fact().carriesOut())
        .filter(Objects::nonNull)
        .findFirst();
  }
}
