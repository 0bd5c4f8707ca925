package org.jiebang.audit;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Map;
import org.jiebang.identity.Principal;
import org.jiebang.refusal.RuleBroken;

/** A use case that takes down what it does. */
@Singleton
class CorrectValue {

  private final AuditTrail trail;

  CorrectValue(AuditTrail trail) {
    this.trail = trail;
  }

  @Transactional
  void correct(Principal actor, String submission, boolean refuse) {
    trail.record(
        AuditEntry.by(actor, "correct-value", "submission", submission)
            .because("录入错误")
            .with(Map.of("old", new BigDecimal("37.10"), "new", new BigDecimal("36.08"))));
    if (refuse) {
      throw new RuleBroken("locked", "已锁定。");
    }
  }
}
