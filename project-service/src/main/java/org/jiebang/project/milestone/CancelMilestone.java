package org.jiebang.project.milestone;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jiebang.calendar.BusinessClock;
import org.jiebang.identity.Principal;
import org.jiebang.identity.Role;
import org.jiebang.refusal.FieldError;
import org.jiebang.refusal.RuleBroken;

/** 里程碑取消: the office gives a milestone up and says why; reminders stop. */
@Singleton
public class CancelMilestone {

  private final MilestoneBook book;
  private final BusinessClock clock;

  /**
   * @param book where the step is entered
   * @param clock what time it is
   */
  public CancelMilestone(MilestoneBook book, BusinessClock clock) {
    this.book = book;
    this.clock = clock;
  }

  /** Cancels the milestone. */
  @Transactional
  public Milestone.Cancelled cancel(Principal by, UUID id, String reason, long expectedVersion) {
    by.require(Role.OFFICE);
    Milestone.Open open = book.open(by, id, expectedVersion);
    if (reason.isBlank()) {
      throw new RuleBroken(
          "reason-required", "取消须说明原因", new FieldError("reason", "reason-required", "取消须说明原因"));
    }
    Milestone.Cancelled cancelled =
        open.cancelled(new Milestone.Cancellation(reason, MilestoneBook.actor(by), clock.now()));
    book.cancelled(by, cancelled);
    return cancelled;
  }
}
