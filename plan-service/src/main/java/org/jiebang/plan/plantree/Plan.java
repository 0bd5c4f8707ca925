package org.jiebang.plan.plantree;

import org.jiebang.plan.ledger.Code;
import org.jiebang.plan.ledger.Fact;
import org.jiebang.plan.ledger.Objections;
import org.jiebang.plan.ledger.Period;
import org.jspecify.annotations.Nullable;

/**
 * 计划: what a document plans, as the root of a tree of nodes. Any change to a node is a new version
 * of its plan too.
 *
 * @param code for example {@code strategic-plan-2021-2025}
 * @param title its title
 * @param kind what sort of plan
 * @param document key of the document it stands in
 * @param period what time it plans
 * @param official whether the document prints the title in these words
 */
public record Plan(
    String code,
    String title,
    PlanKind kind,
    String document,
    @Nullable String period,
    boolean official)
    implements Fact {

  /** Refuses a code or a period that is none. */
  public Plan {
    Objections objections = new Objections();
    Code.check(objections, "code", code);
    Period.check(objections, "period", period);
    objections.name("title", title).raise();
  }
}
