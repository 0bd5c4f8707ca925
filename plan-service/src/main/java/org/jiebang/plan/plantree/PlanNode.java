package org.jiebang.plan.plantree;

import java.util.List;
import java.util.regex.Pattern;
import org.jiebang.plan.ledger.Fact;
import org.jspecify.annotations.Nullable;

/**
 * 计划节点: one line of a plan, from its parts down to a department's task.
 *
 * @param plan code of the plan
 * @param place where it stands in the plan
 * @param parent where the node above it stands
 * @param number the official number, as printed
 * @param title a short title
 * @param kind what it is
 * @param official whether the document prints the title in these words
 * @param text the sentence of the plan
 * @param at the place as other records cite it
 * @param responsibility who answers for it, own or inherited
 * @param references what it speaks of in other services
 * @param carriesOut the node of a higher plan that it carries out
 * @param withdrawn whether a correction took it out of the plan
 * @param planVersion the version of the plan that brought this version of the node
 */
public record PlanNode(
    String plan,
    Place place,
    @Nullable Place parent,
    String number,
    String title,
    NodeKind kind,
    boolean official,
    @Nullable String text,
    @Nullable String at,
    Responsibility responsibility,
    List<Reference> references,
    @Nullable NodeRef carriesOut,
    boolean withdrawn,
    long planVersion)
    implements Fact {

  private static final Pattern DOTTED = Pattern.compile("\\d+(\\.\\d+)*\\.?");

  /** The node a draft states, below a parent or at the top. */
  static PlanNode of(Plan plan, long planVersion, NodeDraft draft, @Nullable PlanNode parent) {
    return new PlanNode(
        plan.code(),
        Place.of(parent, draft.number()),
        parent == null ? null : parent.place(),
        draft.number(),
        draft.title(),
        draft.kind(),
        draft.official(),
        draft.text(),
        draft.at(),
        Responsibility.of(draft, parent),
        draft.references(),
        draft.carriesOut(),
        false,
        planVersion);
  }

  /** Unique in the hospital: a place is unique in its plan. */
  @Override
  public String code() {
    return plan + "/" + place.text();
  }

  /** This node where another plan, or this one, refers to it. */
  public NodeRef ref() {
    return new NodeRef(plan, place);
  }

  /** 撤销: taken out by a version of the plan; its own versions stay readable. */
  PlanNode withdrawnBy(long version) {
    return with(true, version);
  }

  /** Whether the other says the same, whichever version of the plan brought it. */
  boolean saysTheSameAs(PlanNode other) {
    return with(withdrawn, other.planVersion).equals(other);
  }

  /** Whether a number below this node goes on from this node's: 1.1 below 1 or below 1. */
  boolean numbersOnTo(String below) {
    String stem = number.endsWith(".") ? number : number + ".";
    return isDotted(number)
        && isDotted(below)
        && below.startsWith(stem)
        && below.length() > stem.length();
  }

  private static boolean isDotted(String number) {
    return DOTTED.matcher(number).matches();
  }

  private PlanNode with(boolean out, long version) {
    return new PlanNode(
        plan,
        place,
        parent,
        number,
        title,
        kind,
        official,
        text,
        at,
        responsibility,
        references,
        carriesOut,
        out,
        version);
  }
}
