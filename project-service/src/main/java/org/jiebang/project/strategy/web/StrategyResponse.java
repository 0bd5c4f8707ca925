package org.jiebang.project.strategy.web;

import org.jiebang.project.history.Source;
import org.jiebang.project.strategy.Strategy;

/** 榜单, as shown; {@code history} marks what was recorded after the fact. */
record StrategyResponse(
    String code,
    int year,
    String number,
    String name,
    boolean history,
    Source source,
    long version) {

  static StrategyResponse of(Strategy strategy) {
    Strategy.Facts facts = strategy.facts();
    return new StrategyResponse(
        strategy.code(),
        facts.year(),
        facts.number().text(),
        facts.name(),
        true,
        facts.source(),
        strategy.version());
  }
}
