package org.jiebang.project.milestone;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jiebang.calendar.BusinessClock;
import org.jiebang.identity.Principal;
import org.jiebang.identity.Role;
import org.jiebang.refusal.NotPermitted;
import org.jspecify.annotations.Nullable;

/** 里程碑办结: the office or a lead department reports that it is reached; reminders stop. */
@Singleton
public class SettleMilestone {

  private final Milestones milestones;
  private final WhoIsInvolved involved;
  private final MilestoneBook book;
  private final BusinessClock clock;

  /**
   * @param milestones where they are kept
   * @param involved who leads
   * @param book where the step is entered
   * @param clock what day it is
   */
  public SettleMilestone(
      Milestones milestones, WhoIsInvolved involved, MilestoneBook book, BusinessClock clock) {
    this.milestones = milestones;
    this.involved = involved;
    this.book = book;
    this.clock = clock;
  }

  /** Settles the milestone as of today. */
  @Transactional
  public Milestone.Settled settle(
      Principal by, UUID id, @Nullable String note, long expectedVersion) {
    by.require(Role.OFFICE, Role.DEPARTMENT);
    requireMaySettle(by, milestones.require(by.hospital(), id).terms());
    Milestone.Open open = book.open(by, id, expectedVersion);
    Milestone.Settled settled =
        open.settled(
            new Milestone.Settlement(clock.today(), MilestoneBook.actor(by), note, clock.now()));
    book.settled(by, settled);
    return settled;
  }

  private void requireMaySettle(Principal by, Milestone.Terms terms) {
    if (by.roles().contains(Role.OFFICE)) {
      return;
    }
    if (!involved.maySee(by, terms)) {
      throw Milestones.none();
    }
    if (involved.in(terms).leads().stream().noneMatch(by.departments()::contains)) {
      throw new NotPermitted("lead-department-required", "只有牵头科室或党政综合办可以办结里程碑。");
    }
  }
}
