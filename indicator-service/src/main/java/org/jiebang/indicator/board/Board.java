package org.jiebang.indicator.board;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jiebang.indicator.definition.IndicatorDefinition;
import org.jiebang.indicator.history.StatedResult;
import org.jiebang.indicator.rollup.RollUp;

/**
 * 看板.
 *
 * @param period the period
 * @param campuses the codes of the campuses that exist in it
 * @param asOf of when the newest known component of each campus is; the hospital's own under {@code
 *     group}
 * @param lines one per indicator, in order of code
 */
public record Board(
    String period, List<String> campuses, Map<String, Instant> asOf, List<Line> lines) {

  /** Keeps its own lists. */
  public Board {
    campuses = List.copyOf(campuses);
    lines = List.copyOf(lines);
  }

  /**
   * 看板一行.
   *
   * @param definition the indicator
   * @param rollUps the hospital's first, then its campuses'; a unit that has none reported nothing
   * @param stated what documents state of the period; never added up
   */
  public record Line(
      IndicatorDefinition definition, List<RollUp> rollUps, List<StatedResult> stated) {

    /** Keeps its own lists. */
    public Line {
      rollUps = List.copyOf(rollUps);
      stated = List.copyOf(stated);
    }
  }
}
