package org.jiebang.indicator.board.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jiebang.indicator.board.Board;
import org.jiebang.indicator.history.StatedContent;
import org.jiebang.indicator.history.StatedResult;
import org.jiebang.indicator.rollup.web.RollUpResponse;
import org.jspecify.annotations.Nullable;

/** The board as it is shown. */
record BoardResponse(
    String period, List<String> campuses, Map<String, Instant> asOf, List<Line> lines) {

  static BoardResponse of(Board board) {
    return new BoardResponse(
        board.period(),
        board.campuses(),
        board.asOf(),
        board.lines().stream().map(Line::of).toList());
  }

  /** An indicator with the hospital's value, its campuses' and what documents state. */
  record Line(
      String indicator,
      String name,
      String unit,
      @Nullable String owner,
      List<RollUpResponse> rollUps,
      List<StatedContent> stated) {

    static Line of(Board.Line line) {
      return new Line(
          line.definition().code(),
          line.definition().content().name(),
          line.definition().content().display().unit(),
          line.definition().owner(),
          line.rollUps().stream().map(RollUpResponse::of).toList(),
          line.stated().stream().map(StatedResult::content).toList());
    }
  }
}
