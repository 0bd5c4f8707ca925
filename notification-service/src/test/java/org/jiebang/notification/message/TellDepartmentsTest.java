package org.jiebang.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jiebang.notification.organisation.Directory.department;
import static org.jiebang.notification.routing.Occurrences.occurrence;

import java.util.Set;
import org.jiebang.bus.UnprocessableEvent;
import org.jiebang.notification.Example;
import org.jiebang.notification.routing.Effect;
import org.jiebang.notification.routing.Occurrence;
import org.jiebang.notification.routing.Occurrences;
import org.jiebang.notification.routing.RoutingRule;
import org.junit.jupiter.api.Test;

class TellDepartmentsTest {

  private static final String REPORTED =
      Example.of("indicator", "result-reported.v1")
          .with("reportingDepartment", "pediatrics")
          .json();

  private final Office office = new Office();
  private final Ledger ledger = office.ledger();

  @Test
  void tellsEachDepartmentConcernedOnceAndWhy() {
    Told told = tell(Occurrences.resultAtC1("pediatrics", "surgery"), REPORTED);

    assertThat(told).isEqualTo(new Told(Told.Outcome.ROUTED, 2));
    Wording wording = ledger.inbox("pediatrics").get(0).wording();
    assertThat(wording.title()).isEqualTo("【演示】三四类手术占比 院本部 2025-06 已填报：无 → 42.00%");
    assertThat(wording.body().lines())
        .containsExactly(
            "指标：三四类手术占比（level-3-4-surgery-share）",
            "院区：院本部",
            "期间：2025-06",
            "完成值：无 → 42.00%",
            "填报人：统计员");
    assertThat(wording.reason()).isEqualTo("本科室为填报科室");
    assertThat(ledger.inbox("surgery").get(0).wording().reason()).isEqualTo("事件列明的相关科室");
    assertThat(ledger.inbox("medical-affairs")).isEmpty();
  }

  @Test
  void writesDownEveryStep() {
    tell(Occurrences.resultAtC1("pediatrics", "rehabilitation"), REPORTED);

    assertThat(ledger.story())
        .containsExactlyInAnyOrder(
            "null accepted " + Occurrences.REPORTED,
            "pediatrics routed null",
            "pediatrics delivered inbox",
            "pediatrics routed email",
            "rehabilitation filtered served-elsewhere");
  }

  @Test
  void makesNothingOfAnEventItKnows() {
    tell(Occurrences.resultAtC1("pediatrics"), REPORTED);

    assertThat(tell(Occurrences.resultAtC1("pediatrics"), REPORTED).outcome())
        .isEqualTo(Told.Outcome.DUPLICATE);
    assertThat(ledger.inbox("pediatrics")).hasSize(1);
    assertThat(office.ordered()).hasSize(1);
  }

  @Test
  void tellsNobodyOfHistory() {
    String history = Example.of("indicator", "result-reported.v1").with("history", true).json();

    assertThat(tell(Occurrences.resultAtC1("pediatrics"), history).outcome())
        .isEqualTo(Told.Outcome.HISTORY);
    assertThat(ledger.inbox("pediatrics")).isEmpty();
    assertThat(ledger.story()).contains("null filtered history");
  }

  @Test
  void tellsNobodyOfMasterDataAndSteps() {
    Occurrence revised = occurrence("e", "jiebang.indicator.roll-up-revised.v1", "pediatrics");

    assertThat(tell(revised, "{}").outcome()).isEqualTo(Told.Outcome.SILENT);
    assertThat(ledger.story()).contains("null filtered silent-type");
  }

  @Test
  void marksOnlyDemonstrationsAsSuch() {
    String real = Example.of("indicator", "result-reported.v1").with("demonstration", false).json();

    tell(Occurrences.resultAtC1("pediatrics"), real);

    assertThat(ledger.inbox("pediatrics").get(0).wording().title()).startsWith("三四类手术占比");
  }

  @Test
  void saysWhichLightBecameWhich() {
    String light = Example.of("indicator", "light-changed.v1").json();

    tell(occurrence("e", "jiebang.indicator.light-changed.v1", "pediatrics"), light);

    Message message = ledger.inbox("pediatrics").get(0);
    assertThat(message.wording().title()).isEqualTo("【演示】三四类手术占比 全院 2025-06 未亮灯 → 绿灯");
    assertThat(message.wording().body())
        .contains("完成值：40.00% → 42.00%", "目标：≥40（2025）", "报齐情况：已报 3 家，应报 3 家");
    assertThat(message.topic().key()).isEqualTo("level-3-4-surgery-share@*@2025-06");
  }

  @Test
  void saysWhatIsDueAndToWhichPartOfTheTask() {
    String due =
        Example.of("project", "deadline-approaching.v1")
            .withList("leadDepartments", "surgery")
            .json();

    tell(occurrence("e", "jiebang.project.deadline-approaching.v1", "surgery"), due);

    Wording wording = ledger.inbox("surgery").get(0).wording();
    assertThat(wording.title()).isEqualTo("里程碑“完成“四个一”活动中期小结”还有 7 个工作日到期");
    assertThat(wording.reason()).isEqualTo("本科室为牵头科室");
  }

  @Test
  void saysWhatIsOverdue() {
    String overdue = Example.of("project", "overdue.v1").json();

    tell(occurrence("e", "jiebang.project.overdue.v1", "surgery"), overdue);

    assertThat(ledger.inbox("surgery").get(0).wording().body()).contains("逾期：1 个工作日");
  }

  @Test
  void saysWhatWasPostedUnlessItIsHistory() {
    Example posted = Example.of("project", "open-bid-posted.v1").with("history", false);

    tell(occurrence("e", "jiebang.project.open-bid-posted.v1", "surgery"), posted.json());

    assertThat(ledger.inbox("surgery").get(0).wording().title()).isEqualTo("发榜：打造“党建联建•越医有爱”品牌");
  }

  @Test
  void holdsWhatNamesAnUnknownDepartmentAndTellsItOnceItIsKnown() {
    tell(Occurrences.resultAtC1("pediatrics", "oncology"), REPORTED);
    assertThat(ledger.inbox("oncology")).isEmpty();
    assertThat(ledger.story()).contains("oncology held unknown-department");
    assertThat(office.releaseHeld().release()).isZero();

    office.directory().put(department("oncology", "肿瘤科", "c1"));

    assertThat(office.releaseHeld().release()).isEqualTo(1);
    assertThat(office.releaseHeld().release()).isZero();
    assertThat(ledger.inbox("oncology")).hasSize(1);
    assertThat(ledger.inbox("pediatrics")).hasSize(1);
    assertThat(ledger.story()).contains("oncology delivered inbox");
  }

  @Test
  void saysSoWhenAHeldDepartmentIsNoLongerConcerned() {
    office.books().with(addingOncology());
    tell(Occurrences.resultAtC1("pediatrics"), REPORTED);
    office.books().with();
    office.directory().put(department("oncology", "肿瘤科", "c1"));

    office.releaseHeld().release();

    assertThat(ledger.inbox("oncology")).isEmpty();
    assertThat(ledger.story()).contains("oncology filtered no-longer-concerned");
  }

  @Test
  void refusesAPayloadThatBreaksItsContract() {
    String broken = Example.of("indicator", "result-reported.v1").without("period").json();

    assertThatExceptionOfType(UnprocessableEvent.class)
        .isThrownBy(() -> tell(Occurrences.resultAtC1("pediatrics"), broken))
        .withMessageContaining("period");
    assertThat(ledger.inbox("pediatrics")).isEmpty();
  }

  private Told tell(Occurrence occurrence, String payload) {
    return office.tellDepartments().tell(occurrence, payload);
  }

  private static RoutingRule addingOncology() {
    return new RoutingRule(
        "*", null, "pediatrics", Effect.TELL, null, Set.of(), Set.of("oncology"));
  }
}
