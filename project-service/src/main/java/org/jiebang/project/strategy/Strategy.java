package org.jiebang.project.strategy;

import java.util.UUID;
import org.jiebang.project.history.Source;
import org.jiebang.project.numbering.ListNumber;

/**
 * 榜单: one strategy under which challenges of a year are listed.
 *
 * @param id UUIDv7
 * @param hospital the tenant
 * @param code unique in the hospital
 * @param version one event each
 * @param facts what the document states
 */
public record Strategy(UUID id, String hospital, String code, long version, Facts facts) {

  /**
   * 榜单内容: what the document states of a strategy.
   *
   * @param year the list's year
   * @param number as printed
   * @param name as printed
   * @param source where it stands
   */
  public record Facts(int year, ListNumber number, String name, Source source) {}

  /** The strategy with corrected facts, one version on. */
  public Strategy corrected(Facts newFacts) {
    return new Strategy(id, hospital, code, version + 1, newFacts);
  }
}
