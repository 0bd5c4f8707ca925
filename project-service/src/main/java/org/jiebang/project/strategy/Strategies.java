package org.jiebang.project.strategy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 全部榜单. */
public interface Strategies {

  /** The strategy of that code. */
  Optional<Strategy> find(String hospital, String code);

  /** Those of a year or of all years, newest year first, then by number. */
  List<Strategy> list(String hospital, @Nullable Integer year);

  /** Stores a new strategy. */
  void add(Strategy strategy);

  /**
   * Stores the next version.
   *
   * @throws org.jiebang.refusal.Conflict {@code stale-version}, when another was stored meanwhile
   */
  void update(Strategy strategy);
}
