package org.jiebang.project.openbid;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jiebang.project.numbering.NumberPath;
import org.jiebang.project.organisation.CodeCheck;
import org.jiebang.project.organisation.Organisation;
import org.jiebang.project.strategy.Strategies;

/**
 * 项目核对: codes are known, numbers are unique and stand below their parent's, and an inherited cell
 * says the same as the row it inherits from. Rows are named by their number: {@code
 * subChallenges[10.10].leadDepartments[0]}, {@code tasks[3.1.1].sponsor}.
 */
@Singleton
public class ChallengeCheck {

  private final Organisation organisation;
  private final Strategies strategies;

  /**
   * @param organisation the departments and people known
   * @param strategies the strategies known
   */
  public ChallengeCheck(Organisation organisation, Strategies strategies) {
    this.organisation = organisation;
    this.strategies = strategies;
  }

  /**
   * Checks all rows and names every wrong field.
   *
   * @throws org.jiebang.refusal.RuleBroken with the code of the first
   */
  public void check(String hospital, Challenge challenge) {
    CodeCheck check = new CodeCheck(organisation, hospital);
    strategy(hospital, challenge, check);
    numbers(challenge, check);
    challenge.rows().forEach(row -> codes(path(challenge, row), row.responsibility(), check));
    inheritance(challenge, check);
    check.refuseIfAny();
  }

  private void strategy(String hospital, Challenge challenge, CodeCheck check) {
    if (strategies.find(hospital, challenge.strategy()).isEmpty()) {
      check.add("strategy", "unknown-strategy", "未知榜单：" + challenge.strategy());
    }
  }

  private static void numbers(Challenge challenge, CodeCheck check) {
    Set<NumberPath> seen = new HashSet<>();
    for (SubChallenge sub : challenge.subChallenges()) {
      number(challenge, sub, path(challenge, sub), seen, check);
      sub.tasks().forEach(task -> number(sub, task, path(challenge, task), seen, check));
    }
  }

  private static void number(
      Row parent, Row row, String path, Set<NumberPath> seen, CodeCheck check) {
    if (!seen.add(row.number())) {
      check.add(path + "number", "duplicate-number", "编号重复：" + row.number());
    }
    if (!row.number().isDirectlyBelow(parent.number())) {
      String message = "编号" + row.number() + "不在" + parent.number() + "之下";
      check.add(path + "number", "number-not-below-parent", message);
    }
  }

  private static void codes(String path, Responsibility who, CodeCheck check) {
    who.sponsor().codes().forEach(code -> check.person(path + "sponsor", code));
    check.departments(path + "leadDepartments", who.lead().codes());
    check.departments(path + "supportingDepartments", who.supporting().codes());
  }

  private static void inheritance(Challenge challenge, CodeCheck check) {
    Inheritance inheritance = new Inheritance(challenge);
    for (Column column : Column.values()) {
      if (challenge.responsibility().cell(column).isInherited()) {
        check.add(field(column), "nothing-to-inherit", "项目之上没有可承接的行");
      }
      for (SubChallenge sub : challenge.subChallenges()) {
        inherited(challenge, sub, column, inheritance.origin(sub, column), check);
        sub.tasks()
            .forEach(
                task ->
                    inherited(
                        challenge, task, column, inheritance.origin(task, sub, column), check));
      }
    }
  }

  private static void inherited(
      Challenge challenge, Row row, Column column, Optional<Row> origin, CodeCheck check) {
    Cell cell = row.responsibility().cell(column);
    if (!cell.isInherited()) {
      return;
    }
    String field = path(challenge, row) + field(column);
    if (origin.isEmpty()) {
      check.add(field, "nothing-to-inherit", row.number() + "之上没有可承接的行");
    } else if (!origin.get().responsibility().cell(column).codes().equals(cell.codes())) {
      String message = row.number() + "与所承接的" + origin.get().number() + "不一致";
      check.add(field, "inherited-differs", message);
    }
  }

  private static String field(Column column) {
    return switch (column) {
      case SPONSOR -> "sponsor";
      case LEAD -> "leadDepartments";
      case SUPPORTING -> "supportingDepartments";
    };
  }

  private static String path(Challenge challenge, Row row) {
    String rows = row instanceof Task ? "tasks[" : "subChallenges[";
    return row.equals(challenge) ? "" : rows + row.number() + "].";
  }
}
