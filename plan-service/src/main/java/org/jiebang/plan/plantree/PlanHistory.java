package org.jiebang.plan.plantree;

import java.util.List;
import java.util.Optional;

/** 计划沿革: plans and trees as they stood at an earlier version. */
public interface PlanHistory {

  /** The plan in that version. */
  Optional<PlanState> plan(String hospital, String code, long version);

  /** Each of its nodes as of that version, withdrawn ones among them, in no order. */
  List<PlanNodeState> nodes(String hospital, String plan, long version);
}
