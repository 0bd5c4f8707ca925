package org.jiebang.plan.ledger;

import java.util.Optional;

/**
 * 台账: the entries of one kind of fact.
 *
 * @param <S> the kind of fact
 */
public interface Ledger<S extends Fact> {

  /** The present version of a fact. */
  Optional<Entry<S>> find(String hospital, String code);

  /**
   * Stores version 1, or puts the next version in the place of the one before.
   *
   * @throws org.jiebang.refusal.Conflict {@code stale-version} when another command was quicker
   */
  void save(Entry<S> entry);
}
