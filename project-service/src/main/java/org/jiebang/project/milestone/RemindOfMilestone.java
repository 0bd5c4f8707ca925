package org.jiebang.project.milestone;

import jakarta.inject.Singleton;
import org.jiebang.bus.DeadlineHandler;
import org.jiebang.bus.ReachedDeadline;
import org.jiebang.calendar.BusinessClock;
import org.jiebang.calendar.WorkingCalendar;
import org.jiebang.project.milestone.MilestoneEvents.Reminder;
import org.jiebang.project.organisation.Organisation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 里程碑到期提醒: makes the event when the sweep finds a threshold reached, in the sweep's transaction.
 */
@Singleton
public class RemindOfMilestone implements DeadlineHandler {

  private static final Logger LOG = LoggerFactory.getLogger(RemindOfMilestone.class);

  private final Milestones milestones;
  private final MilestoneEvents events;
  private final Organisation organisation;
  private final BusinessClock clock;

  /**
   * @param milestones where they are kept
   * @param events who is told
   * @param organisation whose working calendar counts
   * @param clock what day it is
   */
  public RemindOfMilestone(
      Milestones milestones,
      MilestoneEvents events,
      Organisation organisation,
      BusinessClock clock) {
    this.milestones = milestones;
    this.events = events;
    this.organisation = organisation;
    this.clock = clock;
  }

  @Override
  public String subjectType() {
    return Reminders.SUBJECT_TYPE;
  }

  @Override
  public void reached(ReachedDeadline reached) {
    milestones
        .findUnlessBusy(reached.ref().home().hospital(), reached.ref().subjectId())
        .filter(it -> it.state() == MilestoneState.OPEN)
        .map(Milestone::stillOpen)
        .filter(it -> it.terms().due().version() == reached.dueVersion())
        .ifPresentOrElse(it -> remind(it.reminded(), reached), () -> passOver(reached));
  }

  private static void passOver(ReachedDeadline reached) {
    LOG.info("No reminder of {}: it was moved or closed meanwhile", reached.ref());
  }

  private void remind(Milestone.Open milestone, ReachedDeadline reached) {
    milestones.update(milestone);
    if (reached.threshold().equals(ReminderDays.OVERDUE)) {
      events.overdue(milestone, new Reminder(0, left(milestone), reached.late()));
    } else {
      int threshold = ReminderDays.daysBefore(reached.threshold());
      events.approaching(milestone, new Reminder(threshold, left(milestone), reached.late()));
    }
  }

  private int left(Milestone.Open milestone) {
    Milestone.Terms terms = milestone.terms();
    WorkingCalendar calendar = organisation.calendar(terms.hospital());
    return ReminderDays.workingDaysLeft(clock.today(), terms.due().date(), calendar);
  }
}
