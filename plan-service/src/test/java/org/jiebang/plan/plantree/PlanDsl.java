package org.jiebang.plan.plantree;

import java.util.List;
import java.util.stream.Stream;
import org.jiebang.plan.Office;
import org.jiebang.plan.document.DocumentDsl;
import org.jspecify.annotations.Nullable;

/** Plans as tests speak of them. */
final class PlanDsl {

  private PlanDsl() {}

  static PlanDraft plan(String code, NodeDraft... top) {
    return new PlanDraft(
        new Plan(code, "规划", PlanKind.STRATEGIC_PLAN, "002", "2021..2025", true), List.of(top));
  }

  static NodeDraft node(String number, NodeDraft... below) {
    return new NodeDraft(
        number,
        "标题" + number,
        NodeKind.TASK,
        false,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(below));
  }

  static NodeDraft ledBy(@Nullable String sponsor, List<String> lead, NodeDraft node) {
    return new NodeDraft(
        node.number(),
        node.title(),
        node.kind(),
        node.official(),
        node.text(),
        node.at(),
        sponsor,
        lead,
        node.supportingDepartments(),
        node.references(),
        node.carriesOut(),
        node.children());
  }

  static NodeDraft titled(String title, NodeDraft node) {
    return new NodeDraft(
        node.number(),
        title,
        node.kind(),
        node.official(),
        node.text(),
        node.at(),
        node.sponsor(),
        node.leadDepartments(),
        node.supportingDepartments(),
        node.references(),
        node.carriesOut(),
        node.children());
  }

  static NodeDraft carryingOut(String plan, String place, NodeDraft node) {
    return new NodeDraft(
        node.number(),
        node.title(),
        node.kind(),
        node.official(),
        node.text(),
        node.at(),
        node.sponsor(),
        node.leadDepartments(),
        node.supportingDepartments(),
        node.references(),
        new NodeRef(plan, new Place(place)),
        node.children());
  }

  /** An office that already knows document 002, gao-feng and these departments. */
  static Office officeWith(String... departments) {
    Office office = org.jiebang.plan.organisation.OrganisationDsl.officeWith(departments);
    office.recordDocument.record(Office.RECORDS, DocumentDsl.issued("002"), Office.HISTORY);
    office.recordPerson.record(
        Office.OFFICE,
        org.jiebang.plan.organisation.OrganisationDsl.person("gao-feng", null),
        org.jiebang.plan.ledger.Origin.ORDINARY);
    return office;
  }

  static Stream<String> places(List<PlanTree> trees) {
    return trees.stream()
        .flatMap(tree -> Stream.concat(Stream.of(tree.node().place()), places(tree.children())));
  }
}
