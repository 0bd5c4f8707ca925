package org.jiebang.project.openbid;

import java.util.Optional;
import java.util.UUID;

/** 全部揭榜项目. */
public interface OpenBids {

  /** The open bid of that code. */
  Optional<OpenBid> find(String hospital, String code);

  /** The open bid of that id. */
  Optional<OpenBid> find(String hospital, UUID id);

  /** The open bid of that number in a year's list. */
  Optional<OpenBid> findByNumber(String hospital, int year, NumberPath number);

  /** Stores a new open bid. */
  void add(OpenBid openBid);

  /**
   * Stores the next version.
   *
   * @throws org.jiebang.refusal.Conflict {@code stale-version}, when another was stored meanwhile
   */
  void update(OpenBid openBid);
}
