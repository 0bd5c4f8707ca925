package org.jiebang.project.milestone;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jiebang.calendar.BusinessClock;
import org.jiebang.identity.Principal;
import org.jiebang.identity.Role;
import org.jiebang.project.organisation.CodeCheck;
import org.jiebang.project.organisation.Organisation;

/** 里程碑改期: the office moves a due date and says why; reminders of the old date never come. */
@Singleton
public class MoveMilestone {

  private final MilestoneBook book;
  private final Organisation organisation;
  private final BusinessClock clock;

  /**
   * @param book where the step is entered
   * @param organisation for checking
   * @param clock what day it is
   */
  public MoveMilestone(MilestoneBook book, Organisation organisation, BusinessClock clock) {
    this.book = book;
    this.organisation = organisation;
    this.clock = clock;
  }

  /**
   * 改期.
   *
   * @param due the new date, today or later
   * @param reason why; never blank
   * @param expectedVersion the version the caller saw
   */
  public record Move(LocalDate due, String reason, long expectedVersion) {}

  /** Moves the milestone. */
  @Transactional
  public Milestone.Open move(Principal by, UUID id, Move move) {
    by.require(Role.OFFICE);
    Milestone.Open open = book.open(by, id, move.expectedVersion());
    check(open, move);
    Milestone.Open moved =
        open.moved(move.due(), move.reason(), MilestoneBook.actor(by), clock.now());
    book.moved(by, moved, move.reason());
    return moved;
  }

  private void check(Milestone.Open open, Move move) {
    CodeCheck check = new CodeCheck(organisation, open.terms().hospital());
    DueCheck.notPast(move.due(), clock.today(), check);
    if (move.due().equals(open.terms().due().date())) {
      check.add("due", "due-unchanged", "到期日没有变化");
    }
    if (move.reason().isBlank()) {
      check.add("reason", "reason-required", "改期须说明原因");
    }
    check.refuseIfAny();
  }
}
