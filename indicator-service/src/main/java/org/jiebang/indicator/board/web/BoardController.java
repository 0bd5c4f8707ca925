package org.jiebang.indicator.board.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.jiebang.identity.Principal;
import org.jiebang.indicator.board.ReadBoard;
import org.jiebang.indicator.period.PeriodText;

/** 看板. */
@Controller("/board")
@ExecuteOn(TaskExecutors.BLOCKING)
class BoardController {

  private final ReadBoard read;

  BoardController(ReadBoard read) {
    this.read = read;
  }

  /** Every indicator that concerns the reader, in one period. */
  @Get
  BoardResponse board(Principal actor, @QueryValue String period) {
    return BoardResponse.of(read.board(actor, PeriodText.parse(period)));
  }
}
