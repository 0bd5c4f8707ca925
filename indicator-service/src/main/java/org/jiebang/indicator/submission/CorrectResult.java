package org.jiebang.indicator.submission;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.jiebang.bus.ServedHomes;
import org.jiebang.calendar.BusinessClock;
import org.jiebang.identity.Principal;
import org.jiebang.identity.Role;
import org.jiebang.indicator.definition.Components;
import org.jiebang.indicator.definition.Definitions;
import org.jiebang.indicator.definition.IndicatorDefinition;

/** 更正: a new revision of what was reported, with its reason; the old one stays readable. */
@Singleton
public class CorrectResult {

  private final Definitions definitions;
  private final Submissions submissions;
  private final SubmissionSight sight;
  private final TellResult tell;
  private final ServedHomes homes;
  private final BusinessClock clock;

  CorrectResult(
      Definitions definitions,
      Submissions submissions,
      SubmissionSight sight,
      TellResult tell,
      ServedHomes homes,
      BusinessClock clock) {
    this.definitions = definitions;
    this.submissions = submissions;
    this.sight = sight;
    this.tell = tell;
    this.homes = homes;
    this.clock = clock;
  }

  /** Corrects; the roll-ups that it touches follow by the event. */
  @Transactional
  public Told correct(Principal actor, Correction correction) {
    actor.require(Role.STATISTICS, Role.QUALITY, Role.FINANCE, Role.DEPARTMENT, Role.RECORDS);
    Submission known =
        submissions
            .find(actor.hospital(), correction.submission())
            .filter(submission -> sight.mayCorrect(actor, submission))
            .orElseThrow(() -> ReadSubmissions.unknown(correction.submission()));
    homes.require(known.slot().home());
    IndicatorDefinition definition =
        definitions.require(actor.hospital(), known.slot().indicator());
    Submission corrected =
        known.correct(
            correction.expectedRevision(), revision(actor, correction, known, definition));
    submissions.revise(corrected);
    return tell.told(actor, "correct-result", corrected, definition);
  }

  private Revision revision(
      Principal actor, Correction correction, Submission known, IndicatorDefinition definition) {
    Components components = correction.figures().under(definition.content());
    String department = ReportingScope.reportingDepartment(actor, known.slot().department());
    Reporter reporter = new Reporter(actor.subject(), actor.name(), department);
    return new Revision(
        known.nextNumber(),
        components,
        definition.version(),
        correction.note(),
        correction.reason(),
        reporter,
        clock.now());
  }
}
