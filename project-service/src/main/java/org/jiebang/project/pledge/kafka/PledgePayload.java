package org.jiebang.project.pledge.kafka;

import org.jiebang.project.history.Source;
import org.jiebang.project.pledge.Pledge;
import org.jspecify.annotations.Nullable;

/** 亮诺, as the contract says: {@code pledge-changed.v1} and {@code pledge-state.v1}. */
record PledgePayload(
    String code,
    int year,
    int number,
    String leader,
    boolean leaderInherited,
    String title,
    @Nullable String strategy,
    @Nullable String openBid,
    @Nullable String subChallenge,
    @Nullable String likelySubChallenge,
    String leadDepartment,
    boolean history,
    Source source) {

  static PledgePayload of(Pledge pledge) {
    Pledge.Facts facts = pledge.facts();
    Pledge.Link link = facts.link();
    return new PledgePayload(
        pledge.code(),
        facts.year(),
        facts.number(),
        facts.leader(),
        facts.leaderInherited(),
        facts.title(),
        facts.strategy(),
        link == null ? null : link.openBid(),
        link == null ? null : link.subChallenge(),
        facts.likelySubChallenge(),
        facts.leadDepartment(),
        true,
        facts.source());
  }
}
