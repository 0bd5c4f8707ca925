package org.jiebang.plan.plantree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 节点草案: a node of a plan as it is stated, with the nodes below it. A blank responsibility is that
 * of the node above.
 *
 * @param number the official number, as printed
 * @param title a short title
 * @param kind what it is
 * @param official whether the document prints the title in these words
 * @param text the sentence of the plan
 * @param at the place as other records cite it
 * @param sponsor code of the sponsoring leader
 * @param leadDepartments codes of the leading departments
 * @param supportingDepartments codes of the supporting departments
 * @param references what it speaks of in other services
 * @param carriesOut the node of a higher plan that it carries out
 * @param children the nodes below
 */
public record NodeDraft(
    String number,
    String title,
    NodeKind kind,
    boolean official,
    @Nullable String text,
    @Nullable String at,
    @Nullable String sponsor,
    List<String> leadDepartments,
    List<String> supportingDepartments,
    List<Reference> references,
    @Nullable NodeRef carriesOut,
    List<NodeDraft> children) {

  /** Copies the lists. */
  public NodeDraft {
    leadDepartments = List.copyOf(leadDepartments);
    supportingDepartments = List.copyOf(supportingDepartments);
    references = List.copyOf(references);
    children = List.copyOf(children);
  }

  List<String> sponsors() {
    return sponsor == null ? List.of() : List.of(sponsor);
  }
}
