package org.jiebang.plan.plantree;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiebang.plan.document.Document;
import org.jiebang.plan.document.Documents;
import org.jiebang.plan.ledger.Entry;
import org.jiebang.plan.ledger.Objections;
import org.jiebang.plan.organisation.Departments;
import org.jiebang.plan.organisation.People;
import org.jspecify.annotations.Nullable;

/** 引用核对: a plan names documents, departments, people and higher plans only if they are there. */
@Singleton
public class KnownThings {

  private final Documents documents;
  private final Departments departments;
  private final People people;
  private final PlanNodes nodes;

  /** Made by the container. */
  public KnownThings(Documents documents, Departments departments, People people, PlanNodes nodes) {
    this.documents = documents;
    this.departments = departments;
    this.people = people;
    this.nodes = nodes;
  }

  /** The plan's document, if everything that plan and lines name is known. */
  Document require(String hospital, Plan plan, List<Unfolding.Line> lines) {
    Objections objections = new Objections();
    Optional<Entry<Document>> document = documents.find(hospital, plan.document());
    objections.when(
        document.isEmpty(), "document", "unknown-document", "没有这个文件：" + plan.document());
    checkHolders(hospital, lines, objections);
    lines.forEach(line -> checkHigherPlan(hospital, plan, line, objections));
    objections.raise();
    return document.orElseThrow().fact();
  }

  private void checkHolders(String hospital, List<Unfolding.Line> lines, Objections objections) {
    Set<String> knownPeople = people.known(hospital, own(lines, Part.SPONSOR));
    Set<String> knownDepartments =
        departments.known(
            hospital,
            Stream.of(Part.LEAD, Part.SUPPORTING)
                .flatMap(part -> own(lines, part).stream())
                .collect(Collectors.toSet()));
    for (Unfolding.Line line : lines) {
      check(line, Part.SPONSOR, knownPeople, "unknown-person", "没有这个人员：", objections);
      check(line, Part.LEAD, knownDepartments, "unknown-department", "没有这个科室：", objections);
      check(line, Part.SUPPORTING, knownDepartments, "unknown-department", "没有这个科室：", objections);
    }
  }

  private static Set<String> own(List<Unfolding.Line> lines, Part part) {
    return lines.stream().flatMap(line -> part.own(line).stream()).collect(Collectors.toSet());
  }

  private static void check(
      Unfolding.Line line,
      Part part,
      Set<String> known,
      String code,
      String message,
      Objections objections) {
    for (String holder : part.own(line)) {
      objections.when(
          !known.contains(holder), line.path() + "." + part.field, code, message + holder);
    }
  }

  private void checkHigherPlan(
      String hospital, Plan plan, Unfolding.Line line, Objections objections) {
    NodeRef higher = line.node().carriesOut();
    if (higher == null) {
      return;
    }
    String field = line.path() + ".carriesOut";
    objections
        .when(leadsTo(hospital, higher.plan(), plan.code()), field, "cycle", "上位计划又落实本计划，形成循环")
        .when(
            !higher.plan().equals(plan.code()) && !isThere(hospital, higher),
            field,
            "unknown-node",
            "没有这个上位节点：" + higher.plan() + " " + higher.place().text());
  }

  private boolean isThere(String hospital, NodeRef ref) {
    return nodes.find(hospital, ref).filter(node -> !node.fact().withdrawn()).isPresent();
  }

  /** Whether a plan is the other, or carries it out by however many steps. */
  private boolean leadsTo(String hospital, String from, String plan) {
    Set<String> seen = new HashSet<>();
    Set<String> open = Set.of(from);
    while (!open.isEmpty() && !seen.contains(plan)) {
      seen.addAll(open);
      open =
          open.stream()
              .flatMap(each -> nodes.carriedOutBy(hospital, each).stream())
              .filter(each -> !seen.contains(each))
              .collect(Collectors.toSet());
      seen.addAll(open);
    }
    return seen.contains(plan);
  }

  private enum Part {
    SPONSOR("sponsor"),
    LEAD("leadDepartments"),
    SUPPORTING("supportingDepartments");

    private final String field;

    Part(String field) {
      this.field = field;
    }

    List<String> own(Unfolding.Line line) {
      @Nullable Share share = share(line.node().responsibility());
      return share == null || share.inherited() ? List.of() : share.codes();
    }

    private @Nullable Share share(Responsibility responsibility) {
      return switch (this) {
        case SPONSOR -> responsibility.sponsor();
        case LEAD -> responsibility.leadDepartments();
        case SUPPORTING -> responsibility.supportingDepartments();
      };
    }
  }
}
