package org.jiebang.project.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiebang.project.strategy.Strategies;
import org.jiebang.project.strategy.Strategy;
import org.jspecify.annotations.Nullable;

/** Strategies in memory. */
final class InMemoryStrategies implements Strategies {

  private final Versioned<Strategy> stored = new Versioned<>();

  @Override
  public Optional<Strategy> find(String hospital, String code) {
    return list(hospital, null).stream().filter(it -> it.code().equals(code)).findFirst();
  }

  @Override
  public List<Strategy> list(String hospital, @Nullable Integer year) {
    return stored
        .all()
        .filter(it -> it.hospital().equals(hospital))
        .filter(it -> year == null || it.facts().year() == year)
        .sorted(
            Comparator.comparing((Strategy it) -> -it.facts().year())
                .thenComparing(it -> it.facts().number()))
        .toList();
  }

  @Override
  public void add(Strategy strategy) {
    update(strategy);
  }

  @Override
  public void update(Strategy strategy) {
    stored.put(strategy.id(), strategy.version(), strategy);
  }
}
