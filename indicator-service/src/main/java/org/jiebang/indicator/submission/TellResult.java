package org.jiebang.indicator.submission;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.jiebang.audit.AuditEntry;
import org.jiebang.audit.AuditTrail;
import org.jiebang.identity.Principal;
import org.jiebang.indicator.definition.IndicatorDefinition;
import org.jiebang.indicator.target.ConcernedDepartments;

/** 留痕与告知: writes a stored revision into the audit trail and tells the departments concerned. */
@Singleton
public class TellResult {

  private final ConcernedDepartments concerned;
  private final SubmissionEvents events;
  private final AuditTrail audit;

  /**
   * @param concerned whom a result concerns
   * @param events how they hear of it
   * @param audit who did what
   */
  public TellResult(ConcernedDepartments concerned, SubmissionEvents events, AuditTrail audit) {
    this.concerned = concerned;
    this.events = events;
    this.audit = audit;
  }

  Told told(Principal actor, String action, Submission submission, IndicatorDefinition definition) {
    audit.record(entry(actor, action, submission));
    Set<String> departments =
        concerned.of(
            definition,
            submission.slot().department(),
            submission.current().reporter().department());
    UUID eventId = events.told(submission, definition, departments);
    return new Told(submission, eventId);
  }

  private static AuditEntry entry(Principal actor, String action, Submission submission) {
    AuditEntry entry =
        AuditEntry.by(actor, action, "submission", submission.id())
            .because(submission.current().reason())
            .with(submission.current());
    return submission.history() ? entry.asHistory() : entry;
  }
}
