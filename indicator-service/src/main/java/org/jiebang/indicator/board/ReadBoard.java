package org.jiebang.indicator.board;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiebang.identity.Principal;
import org.jiebang.indicator.definition.Definitions;
import org.jiebang.indicator.definition.IndicatorDefinition;
import org.jiebang.indicator.history.StatedResult;
import org.jiebang.indicator.history.StatedResults;
import org.jiebang.indicator.organisation.Campus;
import org.jiebang.indicator.organisation.Organisation;
import org.jiebang.indicator.period.Period;
import org.jiebang.indicator.rollup.Pieces;
import org.jiebang.indicator.rollup.RollUp;
import org.jiebang.indicator.rollup.RollUps;
import org.jiebang.indicator.target.ConcernedDepartments;

/** 查阅看板: the board of a period, as far as it concerns the reader. */
@Singleton
public class ReadBoard {

  private final Definitions definitions;
  private final Organisation organisation;
  private final RollUps rollUps;
  private final Pieces pieces;
  private final StatedResults stated;
  private final ConcernedDepartments concerned;

  ReadBoard(
      Definitions definitions,
      Organisation organisation,
      RollUps rollUps,
      Pieces pieces,
      StatedResults stated,
      ConcernedDepartments concerned) {
    this.definitions = definitions;
    this.organisation = organisation;
    this.rollUps = rollUps;
    this.pieces = pieces;
    this.stated = stated;
    this.concerned = concerned;
  }

  /** The board of a period. */
  public Board board(Principal actor, Period period) {
    String hospital = actor.hospital();
    Map<String, List<RollUp>> calculated =
        rollUps.at(hospital, period).stream()
            .filter(one -> seesCampus(actor, one))
            .collect(Collectors.groupingBy(one -> one.key().indicator()));
    Map<String, List<StatedResult>> told =
        stated.in(hospital, period).stream()
            .collect(
                Collectors.groupingBy(
                    one -> Optional.ofNullable(one.content().indicator()).orElse("")));
    List<Board.Line> lines =
        visible(actor).stream()
            .map(
                definition ->
                    new Board.Line(
                        definition,
                        calculated.getOrDefault(definition.code(), List.of()),
                        told.getOrDefault(definition.code(), List.of())))
            .toList();
    return new Board(period.text(), campuses(actor, period), asOf(actor), lines);
  }

  private List<IndicatorDefinition> visible(Principal actor) {
    List<IndicatorDefinition> all = definitions.all(actor.hospital());
    if (actor.seesEveryDepartment()) {
      return all;
    }
    Set<String> own = concerned.indicatorsOf(actor.hospital(), actor.departments());
    return all.stream().filter(definition -> own.contains(definition.code())).toList();
  }

  private List<String> campuses(Principal actor, Period period) {
    return organisation.campusesDuring(actor.hospital(), period).stream()
        .map(Campus::code)
        .filter(actor::maySeeCampus)
        .toList();
  }

  private Map<String, Instant> asOf(Principal actor) {
    return pieces.asOf(actor.hospital()).entrySet().stream()
        .filter(entry -> "group".equals(entry.getKey()) || actor.maySeeCampus(entry.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static boolean seesCampus(Principal actor, RollUp rollUp) {
    String campus = rollUp.key().unit().campus();
    return campus == null || actor.maySeeCampus(campus);
  }
}
