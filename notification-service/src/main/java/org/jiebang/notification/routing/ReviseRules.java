package org.jiebang.notification.routing;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jiebang.audit.AuditEntry;
import org.jiebang.audit.AuditTrail;
import org.jiebang.bus.Home;
import org.jiebang.bus.ServedHomes;
import org.jiebang.identity.Principal;
import org.jiebang.identity.Role;
import org.jiebang.refusal.Conflict;

/** 修订路由规则: replaces a hospital's rules by others, as one. */
@Singleton
public class ReviseRules {

  private final RuleBooks books;
  private final RuleCheck check;
  private final ServedHomes homes;
  private final AuditTrail audit;

  ReviseRules(RuleBooks books, RuleCheck check, ServedHomes homes, AuditTrail audit) {
    this.books = books;
    this.check = check;
    this.homes = homes;
    this.audit = audit;
  }

  /**
   * Replaces the rules.
   *
   * @param actor office or operator of the hospital
   * @param version the version that was read
   * @param rules the new ones, in order
   */
  @Transactional
  public RuleBook revise(Principal actor, long version, List<RoutingRule> rules) {
    actor.require(Role.OFFICE, Role.OPERATOR);
    homes.require(Home.group(actor.hospital()));
    check.check(actor.hospital(), rules);
    RuleBook book = books.of(actor.hospital());
    if (book.version() != version) {
      throw new Conflict("stale-version", "规则表已被他人修改，请重新读取后再提交。");
    }
    return store(actor, book.revised(rules));
  }

  private RuleBook store(Principal actor, RuleBook revised) {
    books.save(revised);
    audit.record(
        AuditEntry.by(actor, "routing-rules-revised", "rule-book", actor.hospital()).with(revised));
    return revised;
  }
}
