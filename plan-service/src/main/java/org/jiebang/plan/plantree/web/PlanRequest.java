package org.jiebang.plan.plantree.web;

import java.util.List;
import org.jiebang.plan.ledger.Origin;
import org.jiebang.plan.ledger.Source;
import org.jiebang.plan.ledger.web.Lists;
import org.jiebang.plan.plantree.Plan;
import org.jiebang.plan.plantree.PlanDraft;
import org.jiebang.plan.plantree.PlanKind;
import org.jspecify.annotations.Nullable;

/**
 * What is stated of a plan (计划) with its whole tree, from the document named as its source (补录).
 */
record PlanRequest(
    String title,
    PlanKind kind,
    String document,
    @Nullable String period,
    @Nullable Boolean official,
    @Nullable List<NodeRequest> children,
    @Nullable Source source,
    @Nullable String reason) {

  PlanDraft draft(String code) {
    return new PlanDraft(
        new Plan(code, title, kind, document, period, Boolean.TRUE.equals(official)),
        Lists.orEmpty(children).stream().map(NodeRequest::draft).toList());
  }

  Origin origin() {
    return new Origin(source, reason);
  }
}
