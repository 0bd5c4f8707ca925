package org.jiebang.project.strategy.kafka;

import org.jiebang.project.history.Source;
import org.jiebang.project.strategy.Strategy;

/** 榜单, as the contract says: {@code strategy-changed.v1} and {@code strategy-state.v1}. */
record StrategyPayload(
    String code, int year, String number, String name, boolean history, Source source) {

  static StrategyPayload of(Strategy strategy) {
    Strategy.Facts facts = strategy.facts();
    return new StrategyPayload(
        strategy.code(), facts.year(), facts.number().text(), facts.name(), true, facts.source());
  }
}
