package org.jiebang.notification.routing;

/** 规则表: the rules of all hospitals. */
public interface RuleBooks {

  /** The hospital's rules; an unwritten book when it has none. */
  RuleBook of(String hospital);

  /**
   * Stores the next version of a book.
   *
   * @throws org.jiebang.refusal.Conflict {@code stale-version} when somebody else was quicker
   */
  void save(RuleBook book);
}
