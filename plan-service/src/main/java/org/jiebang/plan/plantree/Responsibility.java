package org.jiebang.plan.plantree;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 责任: who answers for a node. What a node leaves blank it has from the node above, visibly.
 *
 * @param sponsor 牵头领导, a person
 * @param leadDepartments 牵头科室
 * @param supportingDepartments 配合科室
 */
public record Responsibility(
    @Nullable Share sponsor,
    @Nullable Share leadDepartments,
    @Nullable Share supportingDepartments) {

  /** Nobody is named, here or above. */
  static final Responsibility NONE = new Responsibility(null, null, null);

  /** What a draft names, filled up from the node above. */
  static Responsibility of(NodeDraft draft, @Nullable PlanNode parent) {
    Responsibility above = parent == null ? NONE : parent.responsibility();
    @Nullable Place place = parent == null ? null : parent.place();
    return new Responsibility(
        Share.of(draft.sponsors(), above.sponsor, place),
        Share.of(draft.leadDepartments(), above.leadDepartments, place),
        Share.of(draft.supportingDepartments(), above.supportingDepartments, place));
  }

  /** 所涉科室: leading and supporting, own or inherited. */
  public Set<String> departments() {
    Set<String> departments = new LinkedHashSet<>();
    Stream.of(holders(leadDepartments), holders(supportingDepartments))
        .forEach(departments::addAll);
    return departments;
  }

  private static List<String> holders(@Nullable Share share) {
    return share == null ? List.of() : share.codes();
  }
}
