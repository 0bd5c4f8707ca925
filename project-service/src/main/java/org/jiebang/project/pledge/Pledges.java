package org.jiebang.project.pledge;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 全部亮诺. */
public interface Pledges {

  /** The pledge of that code. */
  Optional<Pledge> find(String hospital, String code);

  /** Those of a year or all years, of a leader or all, newest year first, then by number. */
  List<Pledge> list(String hospital, @Nullable Integer year, @Nullable String leader);

  /** Stores a new pledge. */
  void add(Pledge pledge);

  /**
   * Stores the next version.
   *
   * @throws org.jiebang.refusal.Conflict {@code stale-version}, when another was stored meanwhile
   */
  void update(Pledge pledge);
}
