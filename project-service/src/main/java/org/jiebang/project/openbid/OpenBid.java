package org.jiebang.project.openbid;

import java.util.UUID;
import org.jiebang.project.history.Source;

/**
 * 揭榜挂帅: one challenge on its way through open bidding.
 *
 * @param id UUIDv7
 * @param hospital the tenant
 * @param code unique in the hospital
 * @param version one event each
 * @param facts what the document states
 */
public record OpenBid(UUID id, String hospital, String code, long version, Facts facts) {

  /**
   * 揭榜内容: what the document states.
   *
   * @param stage how far it had come
   * @param challenge what was listed
   * @param source where it stands
   */
  public record Facts(Stage stage, Challenge challenge, Source source) {}

  /** The open bid with corrected facts, one version on. */
  public OpenBid corrected(Facts newFacts) {
    return new OpenBid(id, hospital, code, version + 1, newFacts);
  }

  /** 项目. */
  public Challenge challenge() {
    return facts.challenge();
  }
}
