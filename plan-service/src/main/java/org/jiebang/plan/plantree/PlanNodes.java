package org.jiebang.plan.plantree;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jiebang.plan.ledger.Entry;

/** 计划节点台账. */
public interface PlanNodes {

  /** All nodes that a plan has or had, withdrawn ones among them, in no order. */
  List<Entry<PlanNode>> ofPlan(String hospital, String plan);

  /** The node at a place. */
  Optional<Entry<PlanNode>> find(String hospital, NodeRef ref);

  /** The node with this id. */
  Optional<Entry<PlanNode>> find(String hospital, UUID id);

  /** The node at a place and all above it, from there up. */
  List<Entry<PlanNode>> upFrom(String hospital, NodeRef ref);

  /** 上位计划: the plans that a plan's nodes carry out. */
  Set<String> carriedOutBy(String hospital, String plan);

  /** Stores new versions. */
  void save(Collection<Entry<PlanNode>> changed);
}
