package org.jiebang.plan.finding.web;

import java.util.List;
import org.jiebang.plan.finding.Finding;
import org.jiebang.plan.finding.FindingStatus;
import org.jiebang.plan.ledger.Origin;
import org.jiebang.plan.ledger.Source;
import org.jiebang.plan.ledger.web.Lists;
import org.jspecify.annotations.Nullable;

/** What is stated of a finding (疑点); with a source it is recorded history (补录). */
record FindingRequest(
    String document,
    @Nullable List<String> furtherDocuments,
    @Nullable String heading,
    @Nullable String kind,
    @Nullable String statement,
    @Nullable String claimed,
    @Nullable String listed,
    FindingStatus state,
    @Nullable String treatment,
    @Nullable String note,
    @Nullable Source source,
    @Nullable String reason) {

  Finding finding(String code) {
    return new Finding(
        code,
        document,
        Lists.orEmpty(furtherDocuments),
        heading,
        kind,
        statement,
        claimed,
        listed,
        state,
        treatment,
        note);
  }

  Origin origin() {
    return new Origin(source, reason);
  }
}
