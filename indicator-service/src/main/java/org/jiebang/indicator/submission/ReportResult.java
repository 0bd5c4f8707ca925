package org.jiebang.indicator.submission;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.jiebang.bus.ServedHomes;
import org.jiebang.calendar.BusinessClock;
import org.jiebang.identity.Principal;
import org.jiebang.identity.Role;
import org.jiebang.indicator.definition.Components;
import org.jiebang.indicator.definition.Definitions;
import org.jiebang.indicator.definition.IndicatorDefinition;
import org.jiebang.indicator.period.Period;
import org.jiebang.refusal.Conflict;
import org.jiebang.refusal.FieldError;
import org.jiebang.refusal.RuleBroken;

/** 填报: a unit reports the components of an indicator for a period, once. */
@Singleton
public class ReportResult {

  private final Definitions definitions;
  private final Submissions submissions;
  private final ReportingScope scope;
  private final TellResult tell;
  private final ServedHomes homes;
  private final BusinessClock clock;

  ReportResult(
      Definitions definitions,
      Submissions submissions,
      ReportingScope scope,
      TellResult tell,
      ServedHomes homes,
      BusinessClock clock) {
    this.definitions = definitions;
    this.submissions = submissions;
    this.scope = scope;
    this.tell = tell;
    this.homes = homes;
    this.clock = clock;
  }

  /** Reports; the roll-ups follow by the event. */
  @Transactional
  public Told report(Principal actor, Report report) {
    actor.require(Role.STATISTICS, Role.QUALITY, Role.FINANCE, Role.DEPARTMENT, Role.RECORDS);
    if (report.history()) {
      actor.require(Role.RECORDS);
    }
    IndicatorDefinition definition = definitions.require(actor.hospital(), report.indicator());
    Slot slot = scope.slot(actor, report, definition);
    homes.require(slot.home());
    requireReportable(report.period(), definition);
    Components components = report.figures().under(definition.content());
    requireFree(slot);
    Submission submission = submission(actor, report, slot, definition, components);
    submissions.add(submission);
    return tell.told(actor, "report-result", submission, definition);
  }

  private Submission submission(
      Principal actor,
      Report report,
      Slot slot,
      IndicatorDefinition definition,
      Components components) {
    Reporter reporter =
        new Reporter(
            actor.subject(),
            actor.name(),
            ReportingScope.reportingDepartment(actor, report.department()));
    Revision first =
        new Revision(
            1, components, definition.version(), report.note(), null, reporter, clock.now());
    return Submission.first(
        UuidCreator.getTimeOrderedEpoch(), slot, report.demonstration(), report.history(), first);
  }

  private void requireReportable(Period period, IndicatorDefinition definition) {
    if (!period.hasBegunOn(clock.today())) {
      throw refused("period-not-begun", period.text() + " 尚未开始，不能填报。");
    }
    if (!definition.content().appliesIn(period)) {
      throw refused("definition-not-effective", "指标口径在 " + period.text() + " 不适用。");
    }
  }

  private void requireFree(Slot slot) {
    submissions.overlapping(slot).stream()
        .findFirst()
        .ifPresent(
            taken -> {
              throw taken(slot, taken);
            });
  }

  private static Conflict taken(Slot slot, Submission taken) {
    boolean same = taken.slot().period().equals(slot.period());
    String code = same ? "already-reported" : "period-overlaps";
    String detail =
        (same ? "已填报，请更正填报 " : taken.slot().period().text() + " 已填报且与本期重叠，见填报 ") + taken.id() + "。";
    return new Conflict(code, detail, new FieldError("period", code, taken.id().toString()));
  }

  private static RuleBroken refused(String code, String detail) {
    return new RuleBroken(code, detail, new FieldError("period", code, detail));
  }
}
