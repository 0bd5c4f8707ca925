package org.jiebang.project.strategy.jdbc;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jiebang.project.history.jdbc.FirstComer;
import org.jiebang.project.strategy.Strategies;
import org.jiebang.project.strategy.Strategy;
import org.jspecify.annotations.Nullable;

/** Strategies in PostgreSQL. */
@Singleton
class JdbcStrategies implements Strategies {

  private final StrategyRows rows;

  JdbcStrategies(StrategyRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Strategy> find(String hospital, String code) {
    return rows.findByHospitalAndCode(hospital, code).map(StrategyRow::strategy);
  }

  @Override
  public List<Strategy> list(String hospital, @Nullable Integer year) {
    return rows.list(hospital, year).stream().map(StrategyRow::strategy).toList();
  }

  @Override
  public void add(Strategy strategy) {
    FirstComer.add(() -> rows.save(StrategyRow.of(strategy)));
  }

  @Override
  public void update(Strategy strategy) {
    rows.update(StrategyRow.of(strategy));
  }
}
