package org.jiebang.project.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jiebang.audit.AuditEntry;
import org.jiebang.bus.Home;
import org.jiebang.bus.ServedHomes;
import org.jiebang.project.desk.Desk;
import org.jiebang.project.desk.Hospitals;
import org.jiebang.project.desk.Lists;
import org.jiebang.project.history.Recorded;
import org.jiebang.project.history.Recorded.Outcome;
import org.jiebang.project.numbering.ListNumber;
import org.jiebang.refusal.NotPermitted;
import org.jiebang.refusal.Refusal;
import org.jiebang.refusal.RuleBroken;
import org.junit.jupiter.api.Test;

class RecordStrategyTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);

  private final Desk desk = new Desk(TODAY);

  @Test
  void recordsItWithItsSourceAndTellsEverybody() {
    Recorded<Strategy> recorded = record("service-ecosystem", Lists.serviceEcosystem());

    assertThat(recorded.outcome()).isEqualTo(Outcome.CREATED);
    assertThat(recorded.now().version()).isEqualTo(1);
    assertThat(desk.outbox.last().type()).isEqualTo("jiebang.project.strategy-changed.v1");
    assertThat(desk.outbox.last().departments()).isEqualTo("*");
    assertThat(desk.audit).singleElement().matches(AuditEntry::history);
  }

  @Test
  void theSameAgainIsNoVersionAndNoEvent() {
    record("service-ecosystem", Lists.serviceEcosystem());

    Recorded<Strategy> again = record("service-ecosystem", Lists.serviceEcosystem());

    assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(again.now().version()).isEqualTo(1);
    assertThat(desk.outbox.events()).hasSize(1);
    assertThat(desk.audit).hasSize(1);
  }

  @Test
  void aCorrectionIsTheNextVersion() {
    record("service-ecosystem", Lists.serviceEcosystem());

    Recorded<Strategy> corrected = record("service-ecosystem", numbered("（四）", "服务生态"));

    assertThat(corrected.outcome()).isEqualTo(Outcome.CORRECTED);
    assertThat(desk.outbox.last().version()).isEqualTo(2);
  }

  @Test
  void refusesANumberTakenInThatYear() {
    record("service-ecosystem", Lists.serviceEcosystem());

    assertThatThrownBy(() -> record("another", numbered("三、", "另一榜单")))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            it -> {
              assertThat(it.code()).isEqualTo("duplicate-number");
              assertThat(it.fields()).extracting("field").containsExactly("number");
            });
  }

  @Test
  void onlyRecordsEnterHistory() {
    assertThatThrownBy(
            () ->
                desk.recordStrategy.record(
                    Hospitals.office(), "service-ecosystem", Lists.serviceEcosystem()))
        .isInstanceOf(NotPermitted.class);
    assertThat(desk.outbox.events()).isEmpty();
  }

  @Test
  void isWrittenAtItsHomeOnly() {
    Desk campus = new Desk(TODAY, ServedHomes.of(Home.campus("sxtcm", "c1")));

    assertThatThrownBy(
            () ->
                campus.recordStrategy.record(
                    Hospitals.records(), "service-ecosystem", Lists.serviceEcosystem()))
        .isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.code()).isEqualTo("not-at-home"))
        .hasMessageContaining("sxtcm/group");
  }

  private Recorded<Strategy> record(String code, Strategy.Facts facts) {
    return desk.recordStrategy.record(Hospitals.records(), code, facts);
  }

  private static Strategy.Facts numbered(String number, String name) {
    return new Strategy.Facts(2025, new ListNumber(number), name, Lists.source("一、" + number));
  }
}
