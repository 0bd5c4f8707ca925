package org.jiebang.project.openbid;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiebang.project.numbering.NumberPath;
import org.jspecify.annotations.Nullable;

/**
 * 项目（榜题）: what the hospital asks to be taken up, with its sub-challenges.
 *
 * @param year the list's year
 * @param number unique in the year
 * @param name as printed
 * @param goalTitle the goal in a few words, ours
 * @param goal 目标任务, as printed
 * @param strategy the code of its strategy
 * @param responsibility named for the challenge as a whole; often unstated
 * @param subChallenges 子项目, by number
 */
public record Challenge(
    int year,
    NumberPath number,
    String name,
    @Nullable String goalTitle,
    @Nullable String goal,
    String strategy,
    Responsibility responsibility,
    List<SubChallenge> subChallenges)
    implements Row {

  /** Orders the sub-challenges by number. */
  public Challenge {
    subChallenges =
        subChallenges.stream().sorted(Comparator.comparing(SubChallenge::number)).toList();
  }

  /** The sub-challenge of that number. */
  public Optional<SubChallenge> subChallenge(NumberPath wanted) {
    return subChallenges.stream().filter(it -> it.number().equals(wanted)).findFirst();
  }

  /** Every row: the challenge, each sub-challenge, its tasks. */
  public Stream<Row> rows() {
    return Stream.concat(
        Stream.of(this),
        subChallenges.stream().flatMap(it -> Stream.concat(Stream.of(it), it.tasks().stream())));
  }

  /** Whom a column names anywhere: for the challenge as a whole or for any of its rows. */
  public Set<String> named(Column column) {
    Set<String> union = new LinkedHashSet<>();
    rows().forEach(row -> union.addAll(row.responsibility().cell(column).codes()));
    return union;
  }

  /** Whom a column names for one sub-challenge, or for the whole when none is given. */
  public Set<String> named(Column column, @Nullable NumberPath part) {
    if (part == null) {
      return named(column);
    }
    SubChallenge sub = subChallenge(part).orElseThrow();
    return new LinkedHashSet<>(sub.responsibility().cell(column).codes());
  }
}
