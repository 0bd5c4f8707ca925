package org.jiebang.project.openbid;

import java.util.Optional;
import java.util.UUID;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.project.numbering.NumberPath;

/** 全部揭榜项目. */
public interface OpenBids {

  /** The open bid of that code. */
  Optional<OpenBid> find(String hospital, String code);

  /** The open bid of that code, which nobody can correct until this transaction ends. */
  Optional<OpenBid> hold(String hospital, String code);

  /** The open bid of that id. */
  Optional<OpenBid> find(String hospital, UUID id);

  /** The open bid of that number in a year's list. */
  Optional<OpenBid> findByNumber(String hospital, int year, NumberPath number);

  /** Those the filter lets through, newest year first, then by number. */
  Page<OpenBid> list(OpenBidFilter filter, PageRequest page);

  /** Stores a new open bid. */
  void add(OpenBid openBid);

  /**
   * Stores the next version.
   *
   * @throws org.jiebang.refusal.Conflict {@code stale-version}, when another was stored meanwhile
   */
  void update(OpenBid openBid);
}
