package org.jiebang.project.pledge;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jiebang.project.numbering.NumberPath;
import org.jiebang.project.openbid.OpenBid;
import org.jiebang.project.openbid.OpenBids;
import org.jiebang.project.organisation.CodeCheck;
import org.jiebang.project.organisation.Organisation;
import org.jiebang.project.pledge.Pledge.Facts;
import org.jiebang.project.pledge.Pledge.Link;
import org.jiebang.project.strategy.Strategies;
import org.jspecify.annotations.Nullable;

/** 亮诺核对: leader, department, strategy and challenge are known, and no number is taken twice. */
@Singleton
public class PledgeCheck {

  private final Organisation organisation;
  private final Strategies strategies;
  private final OpenBids openBids;
  private final Pledges pledges;

  /**
   * @param organisation the departments and people known
   * @param strategies the strategies known
   * @param openBids the challenges known
   * @param pledges the pledges so far
   */
  public PledgeCheck(
      Organisation organisation, Strategies strategies, OpenBids openBids, Pledges pledges) {
    this.organisation = organisation;
    this.strategies = strategies;
    this.openBids = openBids;
    this.pledges = pledges;
  }

  /**
   * Checks the facts and names every wrong field.
   *
   * @throws org.jiebang.refusal.RuleBroken with the code of the first
   */
  public void check(String hospital, String code, Facts facts) {
    CodeCheck check = new CodeCheck(organisation, hospital);
    check.person("leader", facts.leader()).department("leadDepartment", facts.leadDepartment());
    strategy(hospital, facts.strategy(), check);
    link(hospital, facts.link(), check);
    likely(hospital, facts, check);
    number(hospital, code, facts, check);
    check.refuseIfAny();
  }

  private void strategy(String hospital, @Nullable String strategy, CodeCheck check) {
    if (strategy != null && strategies.find(hospital, strategy).isEmpty()) {
      check.add("strategy", "unknown-strategy", "未知榜单：" + strategy);
    }
  }

  private void link(String hospital, @Nullable Link link, CodeCheck check) {
    if (link == null) {
      return;
    }
    Optional<OpenBid> openBid = openBids.find(hospital, link.openBid());
    String part = link.subChallenge();
    if (openBid.isEmpty()) {
      check.add("openBid", "unknown-open-bid", "未知项目：" + link.openBid());
    } else if (part != null && !has(openBid.get(), part)) {
      check.add("subChallenge", "unknown-sub-challenge", "项目没有此子项目：" + part);
    }
  }

  private void likely(String hospital, Facts facts, CodeCheck check) {
    String likely = facts.likelySubChallenge();
    if (likely != null && !isListed(hospital, facts.year(), likely)) {
      String message = facts.year() + "年清单没有此子项目：" + likely;
      check.add("likelySubChallenge", "unknown-sub-challenge", message);
    }
  }

  private boolean isListed(String hospital, int year, String part) {
    int dot = part.indexOf('.');
    return dot > 0
        && NumberPath.isOne(part)
        && openBids
            .findByNumber(hospital, year, new NumberPath(part.substring(0, dot)))
            .filter(openBid -> has(openBid, part))
            .isPresent();
  }

  private void number(String hospital, String code, Facts facts, CodeCheck check) {
    boolean taken =
        pledges.list(hospital, facts.year(), null).stream()
            .anyMatch(it -> !it.code().equals(code) && it.facts().number() == facts.number());
    if (taken) {
      check.add("number", "duplicate-number", facts.year() + "年亮诺序号重复：" + facts.number());
    }
  }

  private static boolean has(OpenBid openBid, String part) {
    return NumberPath.isOne(part)
        && openBid.challenge().subChallenge(new NumberPath(part)).isPresent();
  }
}
