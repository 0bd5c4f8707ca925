package org.jiebang.plan.plantree;

import java.util.List;
import java.util.UUID;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Source;
import org.jspecify.annotations.Nullable;

/**
 * 计划节点, as shown and as published; what its fields mean stands at {@link PlanNode} and {@link
 * Entry}.
 */
public record PlanNodeState(
    UUID id,
    String plan,
    String place,
    @Nullable String parent,
    String number,
    String title,
    NodeKind kind,
    boolean official,
    @Nullable String text,
    @Nullable String at,
    @Nullable ShareState sponsor,
    @Nullable ShareState leadDepartments,
    @Nullable ShareState supportingDepartments,
    List<Reference> references,
    @Nullable RefState carriesOut,
    boolean withdrawn,
    long planVersion,
    long version,
    boolean history,
    @Nullable Source source,
    @Nullable String reason) {

  /** The state of a node's present version. */
  public static PlanNodeState of(Entry<PlanNode> entry) {
    PlanNode it = entry.fact();
    return new PlanNodeState(
        entry.id(),
        it.plan(),
        it.place().text(),
        it.parent() == null ? null : it.parent().text(),
        it.number(),
        it.title(),
        it.kind(),
        it.official(),
        it.text(),
        it.at(),
        ShareState.of(it.responsibility().sponsor()),
        ShareState.of(it.responsibility().leadDepartments()),
        ShareState.of(it.responsibility().supportingDepartments()),
        it.references(),
        RefState.of(it.carriesOut()),
        it.withdrawn(),
        it.planVersion(),
        entry.version(),
        entry.history(),
        entry.source(),
        entry.reason());
  }

  /**
   * 责任项.
   *
   * @param codes who
   * @param inherited whether they stand at a node above
   * @param inheritedFrom the place of that node
   */
  public record ShareState(List<String> codes, boolean inherited, @Nullable String inheritedFrom) {

    static @Nullable ShareState of(@Nullable Share share) {
      if (share == null) {
        return null;
      }
      Place from = share.inheritedFrom();
      return new ShareState(share.codes(), from != null, from == null ? null : from.text());
    }
  }

  /**
   * 上位节点.
   *
   * @param plan code of the higher plan
   * @param place the node's place there
   */
  public record RefState(String plan, String place) {

    static @Nullable RefState of(@Nullable NodeRef ref) {
      return ref == null ? null : new RefState(ref.plan(), ref.place().text());
    }
  }
}
