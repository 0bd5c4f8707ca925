package org.jiebang.project.pledge.web;

import org.jiebang.project.history.Source;
import org.jiebang.project.organisation.Named;
import org.jiebang.project.organisation.Names;
import org.jiebang.project.pledge.Pledge;
import org.jspecify.annotations.Nullable;

/** 亮诺, as shown; {@code history} marks what was recorded after the fact. */
record PledgeResponse(
    String code,
    int year,
    int number,
    Named leader,
    boolean leaderInherited,
    String title,
    @Nullable String strategy,
    @Nullable String openBid,
    @Nullable String subChallenge,
    @Nullable String likelySubChallenge,
    Named leadDepartment,
    boolean history,
    Source source,
    long version) {

  static PledgeResponse of(Pledge pledge, Names names) {
    Pledge.Facts facts = pledge.facts();
    Pledge.Link link = facts.link();
    return new PledgeResponse(
        pledge.code(),
        facts.year(),
        facts.number(),
        names.person(facts.leader()),
        facts.leaderInherited(),
        facts.title(),
        facts.strategy(),
        link == null ? null : link.openBid(),
        link == null ? null : link.subChallenge(),
        facts.likelySubChallenge(),
        names.department(facts.leadDepartment()),
        true,
        facts.source(),
        pledge.version());
  }
}
