package org.jiebang.project.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import org.jiebang.project.desk.Desk;
import org.jiebang.project.desk.Hospitals;
import org.jiebang.project.desk.Lists;
import org.jiebang.project.history.Recorded;
import org.jiebang.project.history.Recorded.Outcome;
import org.jiebang.refusal.FieldError;
import org.jiebang.refusal.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordPledgeTest {

  private final Desk desk = new Desk(LocalDate.of(2025, 6, 30)).withTheList();

  @Test
  void recordsItAndTellsItsLeadDepartment() {
    Recorded<Pledge> recorded = record("2025-4", pledge(4, "gao-feng", null, "7.2"));

    assertThat(recorded.outcome()).isEqualTo(Outcome.CREATED);
    assertThat(desk.outbox.last().type()).isEqualTo("jiebang.project.pledge-changed.v1");
    assertThat(desk.outbox.last().departments()).isEqualTo("party-building-office");
  }

  @Test
  void theSameAgainIsNoVersionAndNoEvent() {
    record("2025-4", pledge(4, "gao-feng", null, "7.2"));
    int before = desk.outbox.events().size();

    assertThat(record("2025-4", pledge(4, "gao-feng", null, "7.2")).outcome())
        .isEqualTo(Outcome.UNCHANGED);
    assertThat(desk.outbox.events()).hasSize(before);
  }

  @Test
  void namesEverythingThatIsUnknown() {
    Pledge.Link astray = new Pledge.Link("2025-7", "7.9");

    assertThatThrownBy(() -> record("2025-4", pledge(4, "nobody", astray, "9.1")))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            it ->
                assertThat(it.fields())
                    .extracting(FieldError::field, FieldError::code)
                    .containsExactly(
                        tuple("leader", "unknown-person"),
                        tuple("subChallenge", "unknown-sub-challenge"),
                        tuple("likelySubChallenge", "unknown-sub-challenge")));
  }

  @Test
  void refusesAnUnknownChallenge() {
    assertThatThrownBy(
            () -> record("2025-4", pledge(4, "gao-feng", new Pledge.Link("2025-9", null), null)))
        .isInstanceOfSatisfying(
            RuleBroken.class, it -> assertThat(it.code()).isEqualTo("unknown-open-bid"));
  }

  @Test
  void refusesANumberTakenInThatYear() {
    record("2025-4", pledge(4, "gao-feng", null, null));

    assertThatThrownBy(() -> record("2025-5", pledge(4, "gao-feng", null, null)))
        .isInstanceOfSatisfying(
            RuleBroken.class, it -> assertThat(it.code()).isEqualTo("duplicate-number"));
  }

  private Recorded<Pledge> record(String code, Pledge.Facts facts) {
    return desk.recordPledge.record(Hospitals.records(), code, facts);
  }

  private static Pledge.Facts pledge(
      int number, String leader, Pledge.@Nullable Link link, @Nullable String likely) {
    return new Pledge.Facts(
        2025,
        number,
        leader,
        false,
        "服务延伸生态化：“党建联建  越医有爱”中医药服务延伸项目",
        "service-ecosystem",
        link,
        likely,
        "party-building-office",
        Lists.source("附件2 第4行"));
  }
}
