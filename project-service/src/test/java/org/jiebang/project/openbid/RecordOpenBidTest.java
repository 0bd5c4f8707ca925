package org.jiebang.project.openbid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.jiebang.project.openbid.Cell.merged;
import static org.jiebang.project.openbid.Cell.printed;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jiebang.audit.AuditEntry;
import org.jiebang.project.desk.Desk;
import org.jiebang.project.desk.Hospitals;
import org.jiebang.project.desk.Lists;
import org.jiebang.project.history.Recorded;
import org.jiebang.project.history.Recorded.Outcome;
import org.jiebang.refusal.FieldError;
import org.jiebang.refusal.NotPermitted;
import org.jiebang.refusal.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordOpenBidTest {

  private final Desk desk = new Desk(LocalDate.of(2025, 6, 30));

  @BeforeEach
  void theStrategyIsListed() {
    desk.recordStrategy.record(Hospitals.records(), "service-ecosystem", Lists.serviceEcosystem());
  }

  @Test
  void recordsItAndTellsTheDepartmentsOfItsRows() {
    Recorded<OpenBid> recorded = record("2025-7", Lists.challengeSevenListed());

    assertThat(recorded.outcome()).isEqualTo(Outcome.CREATED);
    assertThat(desk.outbox.last().type()).isEqualTo("jiebang.project.open-bid-posted.v1");
    assertThat(desk.outbox.last().departments()).isEqualTo("party-building-office");
    assertThat(desk.audit).last().matches(AuditEntry::history);
  }

  @Test
  void tellsTheSponsorsDepartmentWhereThereIsAnAppointment() {
    Challenge three = Lists.challenge("3", "三专门诊", "门诊", List.of(Lists.threeOne()));
    Challenge finance =
        Lists.challenge(
            "4", "财务", "账", List.of(row("4.1", printed("li-guohua"), printed("finance"))));

    record("2025-3", three);
    assertThat(desk.outbox.last().departments()).isEqualTo("medical-affairs,respiratory");
    record("2025-4", finance);
    assertThat(desk.outbox.last().departments()).isEqualTo("finance,medical-affairs");
  }

  @Test
  void theSameAgainIsNoVersionAndNoEvent() {
    record("2025-7", Lists.challengeSevenListed());
    int before = desk.outbox.events().size();

    Recorded<OpenBid> again = record("2025-7", Lists.challengeSevenListed());

    assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(desk.outbox.events()).hasSize(before);
  }

  @Test
  void aCorrectionIsAChangeNotASecondPosting() {
    record("2025-7", Lists.challengeSevenListed());

    record("2025-7", challengeSeven(row("7.1", printed("gao-feng"), printed("finance"))));

    assertThat(desk.outbox.last().type()).isEqualTo("jiebang.project.open-bid-changed.v1");
    assertThat(desk.outbox.last().version()).isEqualTo(2);
  }

  @Test
  void namesEveryUnknownCodeAtOnce() {
    Challenge unknown =
        challengeSeven(
            row("7.1", printed("nobody"), printed("finance", "nowhere")),
            row("7.2", printed("gao-feng"), printed("elsewhere")));

    assertRefused(
        unknown,
        tuple("subChallenges[7.1].sponsor", "unknown-person"),
        tuple("subChallenges[7.1].leadDepartments[1]", "unknown-department"),
        tuple("subChallenges[7.2].leadDepartments[0]", "unknown-department"));
  }

  @Test
  void refusesADepartmentOfAnotherHospital() {
    assertRefused(
        challengeSeven(row("7.1", printed("gao-feng"), printed("gy-office"))),
        tuple("subChallenges[7.1].leadDepartments[0]", "unknown-department"));
  }

  @Test
  void refusesAnUnknownStrategy() {
    Challenge listed = Lists.challengeSevenListed();
    Challenge astray =
        new Challenge(
            2025,
            listed.number(),
            listed.name(),
            null,
            null,
            "no-such-strategy",
            listed.responsibility(),
            listed.subChallenges());

    assertRefused(astray, tuple("strategy", "unknown-strategy"));
  }

  @Test
  void refusesNumbersRepeatedOrOutOfPlace() {
    assertRefused(
        challengeSeven(
            row("7.1", printed("gao-feng"), printed("finance")),
            row("7.1", printed("gao-feng"), printed("nursing")),
            row("8.1", printed("gao-feng"), printed("nursing"))),
        tuple("subChallenges[7.1].number", "duplicate-number"),
        tuple("subChallenges[8.1].number", "number-not-below-parent"));
  }

  @Test
  void refusesAnInheritedCellThatDiffersFromItsOrigin() {
    assertRefused(
        challengeSeven(
            row("7.1", printed("gao-feng"), printed("finance")),
            row("7.2", merged("li-guohua"), printed("nursing"))),
        tuple("subChallenges[7.2].sponsor", "inherited-differs"));
  }

  @Test
  void refusesAnInheritedCellWithNothingAbove() {
    assertRefused(
        challengeSeven(row("7.1", merged("gao-feng"), printed("finance"))),
        tuple("subChallenges[7.1].sponsor", "nothing-to-inherit"));
  }

  @Test
  void refusesANumberTakenInThatYear() {
    record("2025-7", Lists.challengeSevenListed());

    assertThatThrownBy(() -> record("2025-7b", Lists.challengeSevenListed()))
        .isInstanceOfSatisfying(
            RuleBroken.class, it -> assertThat(it.code()).isEqualTo("duplicate-number"));
  }

  @Test
  void refusesToCutOffASubChallengeThatHasAMilestone() {
    record("2025-7", Lists.challengeSevenListed());
    desk.aMilestoneDue(LocalDate.of(2025, 10, 9));

    assertThatThrownBy(
            () ->
                record(
                    "2025-7", challengeSeven(row("7.2", printed("gao-feng"), printed("finance")))))
        .isInstanceOfSatisfying(
            RuleBroken.class, it -> assertThat(it.code()).isEqualTo("sub-challenge-in-use"))
        .hasMessageContaining("7.3");
  }

  @Test
  void onlyRecordsEnterHistory() {
    assertThatThrownBy(
            () -> desk.recordOpenBid.record(Hospitals.office(), "2025-7", Lists.challengeSeven()))
        .isInstanceOf(NotPermitted.class);
  }

  private Recorded<OpenBid> record(String code, Challenge challenge) {
    OpenBid.Facts facts =
        new OpenBid.Facts(Stage.CLAIMED, challenge, Lists.source("附件1 " + challenge.number()));
    return desk.recordOpenBid.record(Hospitals.records(), code, facts);
  }

  private void assertRefused(Challenge challenge, Tuple... fields) {
    int before = desk.outbox.events().size();

    assertThatThrownBy(() -> record("2025-7", challenge))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            it ->
                assertThat(it.fields())
                    .extracting(FieldError::field, FieldError::code)
                    .containsExactly(fields));
    assertThat(desk.outbox.events()).hasSize(before);
  }

  private static Challenge challengeSeven(SubChallenge... rows) {
    return Lists.challenge("7", "党建联建", "品牌", List.of(rows));
  }

  private static SubChallenge row(String number, Cell sponsor, Cell lead) {
    return Lists.sub(number, "行" + number, "目标", sponsor, lead);
  }
}
