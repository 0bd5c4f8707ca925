package org.jiebang.project.openbid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jiebang.project.openbid.Cell.blank;
import static org.jiebang.project.openbid.Cell.merged;
import static org.jiebang.project.openbid.Cell.printed;

import java.util.List;
import java.util.Optional;
import org.jiebang.project.desk.Lists;
import org.jiebang.project.numbering.NumberPath;
import org.junit.jupiter.api.Test;

class InheritanceTest {

  @Test
  void aMergedCellComesFromTheNearestRowAboveThatPrintsOne() {
    Challenge ten =
        Lists.challenge(
            "10",
            "科学管理",
            "管理",
            List.of(
                row("10.8", printed("wei-jianfeng"), printed("general-affairs")),
                row("10.9", merged("wei-jianfeng"), printed("security")),
                row("10.10", merged("wei-jianfeng"), blank("security"))));

    assertThat(origin(ten, "10.10", Column.SPONSOR)).contains(new NumberPath("10.8"));
    assertThat(origin(ten, "10.10", Column.LEAD)).contains(new NumberPath("10.9"));
    assertThat(origin(ten, "10.9", Column.LEAD)).isEmpty();
  }

  @Test
  void rowsAreReadByNumberHoweverTheyWereSent() {
    Challenge ten =
        Lists.challenge(
            "10",
            "科学管理",
            "管理",
            List.of(
                row("10.10", merged("wei-jianfeng"), printed("catering")),
                row("10.9", printed("wei-jianfeng"), printed("security"))));

    assertThat(origin(ten, "10.10", Column.SPONSOR)).contains(new NumberPath("10.9"));
  }

  @Test
  void aTaskInheritsThroughItsSubChallenge() {
    Challenge three = Lists.challenge("3", "三专门诊", "门诊", List.of(Lists.threeOne()));
    SubChallenge sub = three.subChallenges().get(0);

    Optional<Row> origin =
        new Inheritance(three).origin(sub.tasks().get(0), sub, Column.SUPPORTING);

    assertThat(origin).map(Row::number).contains(new NumberPath("3.1"));
  }

  @Test
  void theFirstRowHasNothingAboveIt() {
    Challenge one =
        Lists.challenge("1", "名中医馆", "馆", List.of(row("1.1", merged("x"), printed("y"))));

    assertThat(origin(one, "1.1", Column.SPONSOR)).isEmpty();
  }

  @Test
  void nobodyCannotBeInherited() {
    assertThatIllegalArgumentException().isThrownBy(() -> merged());
  }

  @Test
  void aChallengeNamesEverybodyItsRowsName() {
    Challenge three = Lists.challenge("3", "三专门诊", "门诊", List.of(Lists.threeOne()));

    assertThat(three.named(Column.LEAD)).containsExactly("medical-affairs");
    assertThat(three.named(Column.SUPPORTING)).containsExactly("respiratory");
    assertThat(three.named(Column.SPONSOR, new NumberPath("3.1"))).containsExactly("li-guohua");
  }

  private static Optional<NumberPath> origin(Challenge challenge, String number, Column column) {
    SubChallenge row = challenge.subChallenge(new NumberPath(number)).orElseThrow();
    return new Inheritance(challenge).origin(row, column).map(Row::number);
  }

  private static SubChallenge row(String number, Cell sponsor, Cell lead) {
    return Lists.sub(number, "行" + number, "目标", sponsor, lead);
  }
}
