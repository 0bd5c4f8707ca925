package org.jiebang.project.milestone;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jiebang.audit.AuditEntry;
import org.jiebang.audit.AuditTrail;
import org.jiebang.bus.Home;
import org.jiebang.bus.ServedHomes;
import org.jiebang.identity.Principal;
import org.jiebang.refusal.Conflict;
import org.jspecify.annotations.Nullable;

/** 里程碑台账: each step is stored, watched, noted in the audit and told, in that order. */
@Singleton
public class MilestoneBook {

  private final Milestones milestones;
  private final Reminders reminders;
  private final AuditTrail audit;
  private final MilestoneEvents events;
  private final ServedHomes homes;

  /**
   * @param milestones where they are kept
   * @param reminders what is watched
   * @param audit where it is noted
   * @param events who is told
   * @param homes what may be written here
   */
  public MilestoneBook(
      Milestones milestones,
      Reminders reminders,
      AuditTrail audit,
      MilestoneEvents events,
      ServedHomes homes) {
    this.milestones = milestones;
    this.reminders = reminders;
    this.audit = audit;
    this.events = events;
    this.homes = homes;
  }

  /** A milestone that the caller wants to change, as they last saw it. */
  Milestone.Open open(Principal by, UUID id, long expectedVersion) {
    homes.require(Home.group(by.hospital()));
    Milestone.Open open = milestones.require(by.hospital(), id).stillOpen();
    if (open.terms().version() != expectedVersion) {
      throw new Conflict("stale-version", "里程碑已有变化，现为第" + open.terms().version() + "版，请查看后再办。");
    }
    return open;
  }

  void planned(Principal by, Milestone.Open milestone) {
    homes.require(Home.group(by.hospital()));
    milestones.add(milestone);
    reminders.schedule(milestone);
    note(by, "plan-milestone", milestone, null);
    events.planned(milestone, actor(by));
  }

  void moved(Principal by, Milestone.Open milestone, String reason) {
    milestones.update(milestone);
    reminders.schedule(milestone);
    note(by, "move-milestone", milestone, reason);
    events.moved(milestone);
  }

  void settled(Principal by, Milestone.Settled milestone) {
    milestones.update(milestone);
    reminders.cancel(milestone);
    note(by, "settle-milestone", milestone, milestone.settlement().note());
    events.settled(milestone);
  }

  void cancelled(Principal by, Milestone.Cancelled milestone) {
    milestones.update(milestone);
    reminders.cancel(milestone);
    note(by, "cancel-milestone", milestone, milestone.cancellation().reason());
    events.cancelled(milestone);
  }

  static Actor actor(Principal by) {
    return new Actor(by.subject(), by.name());
  }

  private void note(Principal by, String action, Milestone milestone, @Nullable String reason) {
    Milestone.Terms terms = milestone.terms();
    audit.record(AuditEntry.by(by, action, "milestone", terms.id()).because(reason).with(terms));
  }
}
