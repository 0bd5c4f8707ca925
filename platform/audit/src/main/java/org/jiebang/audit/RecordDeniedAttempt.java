package org.jiebang.audit;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.jiebang.identity.Principal;

/** 记录被拒操作: somebody we know tried what they may not do. */
@Singleton
public class RecordDeniedAttempt {

  private final AuditTrail trail;

  RecordDeniedAttempt(AuditTrail trail) {
    this.trail = trail;
  }

  /** Takes it down in a transaction of its own: that of the attempt is rolled back. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void record(Principal actor, String method, String path) {
    trail.record(AuditEntry.by(actor, "denied", "request", path).with(Map.of("method", method)));
  }
}
