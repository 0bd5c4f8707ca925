package org.jiebang.project.milestone.kafka;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.jiebang.bus.AggregateRef;
import org.jiebang.bus.Home;
import org.jiebang.bus.Outbox;
import org.jiebang.bus.OutgoingEvent;
import org.jiebang.calendar.BusinessClock;
import org.jiebang.project.milestone.Actor;
import org.jiebang.project.milestone.Involved;
import org.jiebang.project.milestone.Milestone;
import org.jiebang.project.milestone.MilestoneEvents;
import org.jiebang.project.milestone.MilestoneState;
import org.jiebang.project.milestone.Slip;
import org.jiebang.project.milestone.WhoIsInvolved;
import org.jiebang.project.milestone.kafka.MilestonePayload.Change;
import org.jiebang.project.organisation.Organisation;
import org.jspecify.annotations.Nullable;

/** Tells of milestones through the outbox: to lead and supporting departments and the sponsor's. */
@Singleton
public class MilestoneContractEvents implements MilestoneEvents {

  private final Outbox outbox;
  private final WhoIsInvolved whoIsInvolved;
  private final Organisation organisation;
  private final BusinessClock clock;

  /**
   * @param outbox what leaves with the transaction
   * @param whoIsInvolved who answers for a milestone
   * @param organisation where sponsors belong
   * @param clock on which day
   */
  public MilestoneContractEvents(
      Outbox outbox, WhoIsInvolved whoIsInvolved, Organisation organisation, BusinessClock clock) {
    this.outbox = outbox;
    this.whoIsInvolved = whoIsInvolved;
    this.organisation = organisation;
    this.clock = clock;
  }

  @Override
  public void planned(Milestone.Open milestone, Actor by) {
    changed(milestone, Change.PLANNED, null, by);
  }

  @Override
  public void moved(Milestone.Open milestone) {
    List<Slip> slips = milestone.terms().due().slips();
    Slip last = slips.get(slips.size() - 1);
    changed(milestone, Change.MOVED, last, last.by());
  }

  @Override
  public void cancelled(Milestone.Cancelled milestone) {
    Milestone.Cancellation why = milestone.cancellation();
    Involved involved = whoIsInvolved.in(milestone.terms());
    append(
        "milestone-changed",
        milestone,
        involved,
        new MilestonePayload.Changed(
            facts(milestone, involved),
            Change.CANCELLED,
            milestone.terms().deliverable(),
            MilestoneState.CANCELLED,
            null,
            why.reason(),
            why.by()));
  }

  @Override
  public void settled(Milestone.Settled milestone) {
    Milestone.Settlement settlement = milestone.settlement();
    Involved involved = whoIsInvolved.in(milestone.terms());
    append(
        "settled",
        milestone,
        involved,
        new MilestonePayload.SettledOn(
            facts(milestone, involved),
            settlement.on(),
            !settlement.on().isAfter(milestone.terms().due().date()),
            settlement.by(),
            settlement.note()));
  }

  @Override
  public void approaching(Milestone.Open milestone, Reminder reminder) {
    Involved involved = whoIsInvolved.in(milestone.terms());
    append(
        "deadline-approaching",
        milestone,
        involved,
        new MilestonePayload.Approaching(
            facts(milestone, involved),
            reminder.threshold(),
            reminder.workingDaysLeft(),
            reminder.late()));
  }

  @Override
  public void overdue(Milestone.Open milestone, Reminder reminder) {
    Involved involved = whoIsInvolved.in(milestone.terms());
    append(
        "overdue",
        milestone,
        involved,
        new MilestonePayload.Overdue(
            facts(milestone, involved), -reminder.workingDaysLeft(), reminder.late()));
  }

  private void changed(Milestone.Open milestone, Change change, @Nullable Slip slip, Actor by) {
    Involved involved = whoIsInvolved.in(milestone.terms());
    append(
        "milestone-changed",
        milestone,
        involved,
        new MilestonePayload.Changed(
            facts(milestone, involved),
            change,
            milestone.terms().deliverable(),
            MilestoneState.OPEN,
            slip == null ? null : slip.from(),
            slip == null ? null : slip.reason(),
            by));
  }

  private void append(
      String type, Milestone milestone, Involved involved, MilestonePayload payload) {
    Milestone.Terms terms = milestone.terms();
    AggregateRef ref = new AggregateRef("milestone", terms.id(), Home.group(terms.hospital()));
    outbox.append(
        OutgoingEvent.of("jiebang.project." + type + ".v1", ref, terms.version(), payload)
            .concerning(concerned(terms.hospital(), involved))
            .withState(state(milestone, involved)));
  }

  private Set<String> concerned(String hospital, Involved involved) {
    Set<String> codes = involved.departments();
    involved
        .sponsors()
        .forEach(
            person -> codes.addAll(organisation.departmentsOf(hospital, person, clock.today())));
    return codes;
  }

  private MilestonePayload.State state(Milestone milestone, Involved involved) {
    return new MilestonePayload.State(
        facts(milestone, involved),
        milestone.terms().deliverable(),
        milestone.state(),
        milestone instanceof Milestone.Settled settled ? settled.settlement().on() : null,
        milestone instanceof Milestone.Cancelled cancelled
            ? cancelled.cancellation().reason()
            : null);
  }

  private MilestoneFacts facts(Milestone milestone, Involved involved) {
    return MilestoneFacts.of(milestone.terms(), involved, organisation);
  }
}
