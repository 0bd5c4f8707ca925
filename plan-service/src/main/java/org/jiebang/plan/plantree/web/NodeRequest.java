package org.jiebang.plan.plantree.web;

import java.util.List;
import org.jiebang.plan.ledger.web.Lists;
import org.jiebang.plan.plantree.NodeDraft;
import org.jiebang.plan.plantree.NodeKind;
import org.jiebang.plan.plantree.NodeRef;
import org.jiebang.plan.plantree.Place;
import org.jiebang.plan.plantree.PlanNodeState;
import org.jiebang.plan.plantree.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What is stated of a node (计划节点) and those below it; a blank responsibility is that of the node
 * above.
 */
record NodeRequest(
    String number,
    String title,
    NodeKind kind,
    @Nullable Boolean official,
    @Nullable String text,
    @Nullable String at,
    @Nullable String sponsor,
    @Nullable List<String> leadDepartments,
    @Nullable List<String> supportingDepartments,
    @Nullable List<Reference> references,
    PlanNodeState.@Nullable RefState carriesOut,
    @Nullable List<NodeRequest> children) {

  NodeDraft draft() {
    return new NodeDraft(
        number,
        title,
        kind,
        Boolean.TRUE.equals(official),
        text,
        at,
        sponsor,
        Lists.orEmpty(leadDepartments),
        Lists.orEmpty(supportingDepartments),
        Lists.orEmpty(references),
        carriesOut == null ? null : new NodeRef(carriesOut.plan(), new Place(carriesOut.place())),
        Lists.orEmpty(children).stream().map(NodeRequest::draft).toList());
  }
}
