package org.jiebang.audit;

import java.util.Map;
import org.jiebang.identity.Principal;
import org.jspecify.annotations.Nullable;

/**
 * 审计条目: one thing that somebody did.
 *
 * @param hospital whose
 * @param actor who did it: a token's subject, or a part of the system
 * @param actorName what they were called
 * @param action what was done, lower-kebab: {@code correct-value}
 * @param subjectType what it was done to, lower-kebab: {@code submission}
 * @param subjectId which one
 * @param reason why, in the actor's words
 * @param history 补录: whether it tells of a time before the system came
 * @param details what else tells what happened; any value that can be written as JSON, without
 *     secrets and without patients
 */
public record AuditEntry(
    String hospital,
    String actor,
    String actorName,
    String action,
    String subjectType,
    String subjectId,
    @Nullable String reason,
    boolean history,
    Object details) {

  /** Something a person did just now, without more to say about it yet. */
  public static AuditEntry by(
      Principal actor, String action, String subjectType, Object subjectId) {
    return new AuditEntry(
        actor.hospital(),
        actor.subject(),
        actor.name(),
        action,
        subjectType,
        subjectId.toString(),
        null,
        false,
        Map.of());
  }

  /** The same, with the actor's reason. */
  public AuditEntry because(@Nullable String why) {
    return new AuditEntry(
        hospital, actor, actorName, action, subjectType, subjectId, why, history, details);
  }

  /** The same, told of a time before the system came. */
  public AuditEntry asHistory() {
    return new AuditEntry(
        hospital, actor, actorName, action, subjectType, subjectId, reason, true, details);
  }

  /** The same, with more to say about it. */
  public AuditEntry with(Object moreDetails) {
    return new AuditEntry(
        hospital, actor, actorName, action, subjectType, subjectId, reason, history, moreDetails);
  }
}
