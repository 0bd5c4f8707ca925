package org.jiebang.plan.plantree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiebang.plan.Office.HISTORY;
import static org.jiebang.plan.Office.OFFICE;
import static org.jiebang.plan.Office.RECORDS;
import static org.jiebang.plan.Refusals.assertRefused;
import static org.jiebang.plan.plantree.PlanDsl.carryingOut;
import static org.jiebang.plan.plantree.PlanDsl.ledBy;
import static org.jiebang.plan.plantree.PlanDsl.node;
import static org.jiebang.plan.plantree.PlanDsl.officeWith;
import static org.jiebang.plan.plantree.PlanDsl.places;
import static org.jiebang.plan.plantree.PlanDsl.plan;
import static org.jiebang.plan.plantree.PlanDsl.titled;

import java.util.List;
import java.util.stream.IntStream;
import org.jiebang.bus.OutgoingEvent;
import org.jiebang.plan.Office;
import org.jiebang.plan.ledger.Entry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("补录计划")
class RecordPlanTest {

  private static final PlanDraft DRAFT =
      plan("five-year", node("四、", node("（一）", node("1."), node("2.")), node("（二）")));

  private final Office office = officeWith("medical-affairs", "nursing");

  @Test
  void leavesOneEventForThePlanAndOneForEachNode() {
    int before = office.effects.events.size();

    RecordedPlan recorded = record(DRAFT);

    assertThat(recorded.nodes()).isEqualTo(new RecordedPlan.Nodes(5, 0, 0, 0));
    assertThat(office.effects.events.stream().skip(before).map(OutgoingEvent::type))
        .startsWith("jiebang.plan.plan-changed.v1")
        .filteredOn("jiebang.plan.plan-node-changed.v1"::equals)
        .hasSize(5);
    assertThat(office.effects.lastTrace().subjectType()).isEqualTo("plan");
    assertThat(office.effects.lastTrace().history()).isTrue();
  }

  @Test
  void changesNothingWhenTheSameTreeIsStatedTwice() {
    record(DRAFT);
    int events = office.effects.events.size();

    RecordedPlan again = record(DRAFT);

    assertThat(again.nodes()).isEqualTo(new RecordedPlan.Nodes(0, 0, 0, 5));
    assertThat(again.plan().entry().version()).isEqualTo(1);
    assertThat(office.effects.events).hasSize(events);
  }

  @Test
  void doesNotEditThePlanOfAnIssuedDocument() {
    record(DRAFT);

    assertRefused(
        () -> record(plan("five-year", node("四、", titled("另一题", node("（一）"))))),
        "issued-text",
        "reason");
  }

  @Test
  void correctsWithAReasonAndTouchesOnlyWhatDiffers() {
    record(DRAFT);

    RecordedPlan corrected =
        office.recordPlan.record(
            RECORDS,
            plan("five-year", node("四、", titled("另一题", node("（一）", node("1."))), node("（三）"))),
            HISTORY.because("录入有误"));

    assertThat(corrected.nodes()).isEqualTo(new RecordedPlan.Nodes(1, 1, 2, 2));
    assertThat(corrected.plan().entry().version()).isEqualTo(2);
    assertThat(stored("five-year", "四、（二）").fact().withdrawn()).isTrue();
    assertThat(stored("five-year", "四、（一）").version()).isEqualTo(2);
    assertThat(stored("five-year", "四、（一）1.").version()).isEqualTo(1);
  }

  @Test
  void bringsBackAWithdrawnNodeUnderItsOldIdentity() {
    record(DRAFT);
    Entry<PlanNode> first = stored("five-year", "四、（二）");
    office.recordPlan.record(RECORDS, plan("five-year", node("四、")), HISTORY.because("录入有误"));

    office.recordPlan.record(RECORDS, DRAFT, HISTORY.because("恢复"));

    Entry<PlanNode> back = stored("five-year", "四、（二）");
    assertThat(back.id()).isEqualTo(first.id());
    assertThat(back.version()).isEqualTo(3);
    assertThat(back.fact().withdrawn()).isFalse();
  }

  @Test
  void showsWhatIsInheritedAndFromWhere() {
    record(
        plan(
            "five-year",
            ledBy(
                "gao-feng",
                List.of("medical-affairs"),
                node("四、", node("（一）", ledBy(null, List.of("nursing"), node("1.")))))));

    PlanNodeState leaf = PlanNodeState.of(stored("five-year", "四、（一）1."));

    assertThat(leaf.leadDepartments())
        .isEqualTo(new PlanNodeState.ShareState(List.of("nursing"), false, null));
    assertThat(leaf.sponsor())
        .isEqualTo(new PlanNodeState.ShareState(List.of("gao-feng"), true, "四、"));
    assertThat(leaf.supportingDepartments()).isNull();
    assertThat(office.effects.lastEvent().departments()).isEqualTo("nursing");
  }

  @Test
  void givesEveryHeirANewVersionWhenTheResponsibleDepartmentChanges() {
    record(plan("five-year", ledBy(null, List.of("nursing"), node("四、", node("（一）")))));

    RecordedPlan changed =
        office.recordPlan.record(
            RECORDS,
            plan("five-year", ledBy(null, List.of("medical-affairs"), node("四、", node("（一）")))),
            HISTORY.because("附件更正"));

    assertThat(changed.nodes().changed()).isEqualTo(2);
  }

  @Test
  void sortsTheTreeAsPeopleDo() {
    record(
        plan(
            "five-year",
            node("十、"),
            node("二、", node("（十）"), node("（九）")),
            node("1.10"),
            node("1.9", node("1.9.2"), node("1.9.10"), node("1.9.1"))));

    List<PlanNodeState> nodes =
        office.nodes.ofPlan("sxtcm", "five-year").stream().map(PlanNodeState::of).toList();

    assertThat(places(PlanTree.of(nodes)))
        .containsExactly("1.9", "1.9.1", "1.9.2", "1.9.10", "1.10", "二、", "二、（九）", "二、（十）", "十、");
  }

  @Test
  void refusesADuplicateNumberAmongSiblingsHoweverItIsPrinted() {
    assertRefused(
        () -> record(plan("five-year", node("四、", node("（一）"), node("(一)")))),
        "duplicate-number",
        "children[0].children[1].number");
  }

  @Test
  void refusesANodeWithoutNumberOrTitle() {
    assertRefused(
        () -> record(plan("five-year", node("四、", node(" ")))),
        "number-missing",
        "children[0].children[0].number");
    assertRefused(
        () -> record(plan("five-year", titled("", node("四、")))), "required", "children[0].title");
  }

  @Test
  void refusesUnknownDepartmentsAndPeople() {
    assertRefused(
        () -> record(plan("five-year", node("四、", ledBy("x", List.of("y"), node("（一）"))))),
        "unknown-person",
        "children[0].children[0].sponsor",
        "children[0].children[0].leadDepartments");
  }

  @Test
  void refusesAnUnknownDocument() {
    Plan plan = new Plan("p", "规划", PlanKind.ANNUAL_PLAN, "404", null, true);

    assertRefused(() -> record(new PlanDraft(plan, List.of())), "unknown-document", "document");
  }

  @Test
  void refusesPlansThatCarryEachOtherOut() {
    record(DRAFT);
    record(plan("annual", carryingOut("five-year", "四、（一）1.", node("一、"))));

    assertRefused(
        () ->
            office.recordPlan.record(
                RECORDS,
                plan("five-year", carryingOut("annual", "一、", node("四、"))),
                HISTORY.because("更正")),
        "cycle",
        "children[0].carriesOut");
    assertRefused(
        () -> record(plan("other", carryingOut("five-year", "九、", node("一、")))),
        "unknown-node",
        "children[0].carriesOut");
  }

  @Test
  void isForTheRecordsOfficeAlone() {
    assertRefused(() -> office.recordPlan.record(OFFICE, DRAFT, HISTORY), "role-required");
  }

  @Test
  void climbsFromALeafThroughTheAnnualPlanToTheSentenceOfTheFiveYearPlan() {
    record(DRAFT);
    record(
        plan("annual", carryingOut("five-year", "四、（一）1.", node("一、", node("（一）", node("1."))))));

    Chain chain = office.climbChain.from("sxtcm", stored("annual", "一、（一）1.").id());

    assertThat(chain.sections())
        .extracting(section -> section.nodes().stream().map(PlanNodeState::place).toList())
        .containsExactly(List.of("一、（一）1.", "一、（一）", "一、"), List.of("四、（一）1.", "四、（一）", "四、"));
    assertThat(chain.sections().get(1).document().key()).isEqualTo("002");
  }

  @Test
  void takesATreeOfAThousandNodesInOneGo() {
    NodeDraft[] nodes =
        IntStream.rangeClosed(1, 1000).mapToObj(i -> node(i + ".")).toArray(NodeDraft[]::new);

    assertThat(record(plan("large", nodes)).nodes().added()).isEqualTo(1000);
  }

  private RecordedPlan record(PlanDraft draft) {
    return office.recordPlan.record(RECORDS, draft, HISTORY);
  }

  private Entry<PlanNode> stored(String plan, String place) {
    return office.nodes.find("sxtcm", new NodeRef(plan, new Place(place))).orElseThrow();
  }
}
