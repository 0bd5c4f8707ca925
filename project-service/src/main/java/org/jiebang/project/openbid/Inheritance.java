package org.jiebang.project.openbid;

import java.util.List;
import java.util.Optional;

/**
 * 承接: from which row an inherited cell takes its value. A sub-challenge takes it from the nearest
 * one above that prints the column, else from the challenge; a task from its sub-challenge.
 */
public final class Inheritance {

  private final Challenge challenge;

  /**
   * @param challenge whose merged and blank cells are asked about
   */
  public Inheritance(Challenge challenge) {
    this.challenge = challenge;
  }

  /** The row that prints what the sub-challenge inherits; none if it prints the cell itself. */
  public Optional<Row> origin(SubChallenge row, Column column) {
    if (!row.responsibility().cell(column).isInherited()) {
      return Optional.empty();
    }
    List<SubChallenge> above =
        challenge.subChallenges().stream().takeWhile(it -> !it.equals(row)).toList();
    return above.stream()
        .filter(it -> states(it, column))
        .reduce((higher, nearer) -> nearer)
        .map(Row.class::cast)
        .or(() -> Optional.<Row>of(challenge).filter(it -> states(it, column)));
  }

  /** The row that prints what the task inherits; none if it prints the cell itself. */
  public Optional<Row> origin(Task task, SubChallenge parent, Column column) {
    if (!task.responsibility().cell(column).isInherited()) {
      return Optional.empty();
    }
    Optional<Row> printed = Optional.<Row>of(parent).filter(it -> states(it, column));
    return printed.or(() -> origin(parent, column));
  }

  private static boolean states(Row row, Column column) {
    return row.responsibility().cell(column).statesItself();
  }
}
