package org.jiebang.project.pledge;

import java.util.UUID;
import org.jiebang.project.history.Source;
import org.jspecify.annotations.Nullable;

/**
 * 亮诺: a public pledge of a member of the leadership.
 *
 * @param id UUIDv7
 * @param hospital the tenant
 * @param code unique in the hospital
 * @param version one event each
 * @param facts what the document states
 */
public record Pledge(UUID id, String hospital, String code, long version, Facts facts) {

  /**
   * 亮诺内容: what the document states.
   *
   * @param year the list's year
   * @param number its place in the list, from 1
   * @param leader who pledges: a person's code
   * @param leaderInherited whether the leader's cell is merged with the one above
   * @param title as printed
   * @param strategy the strategy's code, where the title names one
   * @param link the challenge the pledge is about, where the document states it
   * @param likelySubChallenge our reading of a similar title: a number of that year's list, to be
   *     confirmed
   * @param leadDepartment 牵头科室
   * @param source where it stands
   */
  public record Facts(
      int year,
      int number,
      String leader,
      boolean leaderInherited,
      String title,
      @Nullable String strategy,
      @Nullable Link link,
      @Nullable String likelySubChallenge,
      String leadDepartment,
      Source source) {}

  /**
   * 关联项目: the challenge, or one of its parts.
   *
   * @param openBid the open bid's code
   * @param subChallenge the number of a part
   */
  public record Link(String openBid, @Nullable String subChallenge) {}

  /** The pledge with corrected facts, one version on. */
  public Pledge corrected(Facts newFacts) {
    return new Pledge(id, hospital, code, version + 1, newFacts);
  }
}
