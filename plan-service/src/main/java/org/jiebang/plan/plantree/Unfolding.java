package org.jiebang.plan.plantree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiebang.plan.ledger.Objections;
import org.jspecify.annotations.Nullable;

/** 展开: a stated tree laid out as lines, each with its place and what it inherits. */
final class Unfolding {

  /** Twenty levels of it still make a key. */
  private static final int LONGEST_NUMBER = 30;

  private final Plan plan;
  private final long planVersion;
  private final List<Line> lines = new ArrayList<>();
  private final Set<Place> places = new HashSet<>();
  private final Objections objections = new Objections();

  private Unfolding(Plan plan, long planVersion) {
    this.plan = plan;
    this.planVersion = planVersion;
  }

  /**
   * The lines of a draft, every parent before its children.
   *
   * @throws org.jiebang.refusal.RuleBroken {@code number-missing}, {@code duplicate-number} and the
   *     like
   */
  static List<Line> of(PlanDraft draft, long planVersion) {
    Unfolding unfolding = new Unfolding(draft.plan(), planVersion);
    unfolding.takeAll(draft.children(), null, "children");
    unfolding.objections.raise();
    return unfolding.lines;
  }

  private void takeAll(List<NodeDraft> drafts, @Nullable PlanNode parent, String path) {
    for (int i = 0; i < drafts.size(); i++) {
      take(drafts.get(i), parent, path + "[" + i + "]");
    }
  }

  private void take(NodeDraft draft, @Nullable PlanNode parent, String path) {
    PlanNode node = PlanNode.of(plan, planVersion, draft, parent);
    check(node, path);
    lines.add(new Line(path, node));
    takeAll(draft.children(), node, path + ".children");
  }

  private void check(PlanNode node, String path) {
    objections
        .when(node.number().isBlank(), path + ".number", "number-missing", "缺少编号")
        .when(
            node.number().length() > LONGEST_NUMBER,
            path + ".number",
            "too-long",
            "编号不能超过" + LONGEST_NUMBER + "字")
        .name(path + ".title", node.title())
        .names(path + ".references", node.references().stream().map(Reference::code).toList())
        .when(
            !node.number().isBlank() && !places.add(node.place().plain()),
            path + ".number",
            "duplicate-number",
            "编号重复：" + node.place().text());
  }

  /**
   * 一行.
   *
   * @param path where the statement has it, for refusals
   * @param node the node
   */
  record Line(String path, PlanNode node) {}
}
