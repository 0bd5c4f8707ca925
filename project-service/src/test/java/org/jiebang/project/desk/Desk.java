package org.jiebang.project.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jiebang.audit.AuditEntry;
import org.jiebang.bus.Home;
import org.jiebang.bus.ServedHomes;
import org.jiebang.calendar.BusinessClock;
import org.jiebang.project.milestone.CancelMilestone;
import org.jiebang.project.milestone.Milestone;
import org.jiebang.project.milestone.MilestoneBook;
import org.jiebang.project.milestone.MoveMilestone;
import org.jiebang.project.milestone.PlanMilestone;
import org.jiebang.project.milestone.RemindOfMilestone;
import org.jiebang.project.milestone.ReminderDays;
import org.jiebang.project.milestone.Reminders;
import org.jiebang.project.milestone.RescheduleMilestones;
import org.jiebang.project.milestone.SeeMilestones;
import org.jiebang.project.milestone.SettleMilestone;
import org.jiebang.project.milestone.WhoIsInvolved;
import org.jiebang.project.milestone.kafka.MilestoneContractEvents;
import org.jiebang.project.openbid.ChallengeCheck;
import org.jiebang.project.openbid.OpenBids;
import org.jiebang.project.openbid.RecordOpenBid;
import org.jiebang.project.openbid.kafka.OpenBidContractEvents;
import org.jiebang.project.organisation.TakeInCalendarYear;
import org.jiebang.project.pledge.PledgeCheck;
import org.jiebang.project.pledge.RecordPledge;
import org.jiebang.project.pledge.kafka.PledgeContractEvents;
import org.jiebang.project.strategy.RecordStrategy;
import org.jiebang.project.strategy.kafka.StrategyContractEvents;

/** 办公桌: every use case of the service over collections in memory; the helper that builds them. */
public final class Desk {

  /** Set it to another day, then {@link #sweep()}. */
  public final SettableClock clock;

  /** What the service knows of both hospitals. */
  public final InMemoryOrganisation organisation = Hospitals.known();

  /** What was told. */
  public final RecordingOutbox outbox = new RecordingOutbox();

  /** What was noted. */
  public final List<AuditEntry> audit = new ArrayList<>();

  /** What is watched. */
  public final InMemoryDeadlines deadlines;

  /** The use cases. */
  public final RecordStrategy recordStrategy;

  public final RecordOpenBid recordOpenBid;
  public final RecordPledge recordPledge;
  public final PlanMilestone plan;
  public final MoveMilestone move;
  public final SettleMilestone settle;
  public final CancelMilestone cancel;
  public final SeeMilestones see;
  public final TakeInCalendarYear takeInCalendarYear;

  private final OpenBids openBids = new InMemoryOpenBids();
  private final RemindOfMilestone remind;

  /** Both hospitals' group homes are served here. */
  public Desk(LocalDate today) {
    this(today, ServedHomes.of(Home.group("sxtcm"), Home.group("gytcm")));
  }

  /** Only these homes are served here. */
  public Desk(LocalDate today, ServedHomes homes) {
    clock = new SettableClock(today);
    BusinessClock business = new BusinessClock(clock);
    deadlines = new InMemoryDeadlines(business);
    InMemoryStrategies strategies = new InMemoryStrategies();
    InMemoryPledges pledges = new InMemoryPledges();
    WhoIsInvolved involved = new WhoIsInvolved(openBids);
    InMemoryMilestones milestones = new InMemoryMilestones(involved);
    recordStrategy =
        new RecordStrategy(strategies, new StrategyContractEvents(outbox), audit::add, homes);
    recordOpenBid =
        new RecordOpenBid(
            openBids,
            milestones,
            new ChallengeCheck(organisation, strategies),
            new OpenBidContractEvents(outbox, organisation, business),
            audit::add,
            homes);
    recordPledge =
        new RecordPledge(
            pledges,
            new PledgeCheck(organisation, strategies, openBids, pledges),
            new PledgeContractEvents(outbox, organisation, business),
            audit::add,
            homes);
    MilestoneContractEvents events =
        new MilestoneContractEvents(outbox, involved, organisation, business);
    Reminders reminders = new Reminders(deadlines, organisation, ReminderDays.USUAL);
    MilestoneBook book = new MilestoneBook(milestones, reminders, audit::add, events, homes);
    plan = new PlanMilestone(openBids, organisation, book, business);
    move = new MoveMilestone(book, organisation, business);
    settle = new SettleMilestone(milestones, involved, book, business);
    cancel = new CancelMilestone(book, business);
    see = new SeeMilestones(milestones, involved);
    remind = new RemindOfMilestone(milestones, events, organisation, business);
    takeInCalendarYear =
        new TakeInCalendarYear(
            organisation, List.of(new RescheduleMilestones(milestones, reminders)));
  }

  /** With the strategies and challenges of {@link Lists} recorded. */
  public Desk withTheList() {
    recordStrategy.record(Hospitals.records(), "service-ecosystem", Lists.serviceEcosystem());
    recordOpenBid.record(Hospitals.records(), "2025-7", Lists.challengeSeven());
    return this;
  }

  /** A milestone of 7.3, due that day. */
  public Milestone.Open aMilestoneDue(LocalDate due) {
    return plan.plan(
        Hospitals.office(),
        "2025-7",
        new PlanMilestone.Plan("7.3", "完成“四个一”活动中期小结", "小结报告", due, List.of("nursing")));
  }

  /** Fires what is due by the clock. */
  public void sweep() {
    deadlines.sweep(remind);
  }

  /** Goes through the days one by one, sweeping on each, as the service does. */
  public void liveThrough(LocalDate from, LocalDate to) {
    from.datesUntil(to.plusDays(1))
        .forEach(
            day -> {
              clock.set(day);
              sweep();
            });
  }

  /** What is stored of a milestone. */
  public Milestone stored(UUID id) {
    return see.one(Hospitals.office(), id);
  }
}
