package org.jiebang.project.milestone;

import jakarta.inject.Singleton;
import org.jiebang.bus.DeadlineRef;
import org.jiebang.bus.Deadlines;
import org.jiebang.bus.Home;
import org.jiebang.project.organisation.Organisation;

/**
 * 提醒安排: has the deadline sweep watch a milestone's due date, by the hospital's working calendar.
 */
@Singleton
public class Reminders {

  static final String SUBJECT_TYPE = "milestone";

  private final Deadlines deadlines;
  private final Organisation organisation;
  private final ReminderDays days;

  /**
   * @param deadlines what is swept
   * @param organisation whose working calendar counts
   * @param days how long before
   */
  public Reminders(Deadlines deadlines, Organisation organisation, ReminderDays days) {
    this.deadlines = deadlines;
    this.organisation = organisation;
    this.days = days;
  }

  /** Watches the due date as it stands; what was watched of an older date is dropped. */
  public void schedule(Milestone.Open milestone) {
    Milestone.Terms terms = milestone.terms();
    DueDate due = terms.due();
    deadlines.schedule(
        ref(terms),
        due.version(),
        due.date(),
        days.of(due.date(), organisation.calendar(terms.hospital())));
  }

  /** Watches no longer. */
  public void cancel(Milestone milestone) {
    deadlines.cancel(ref(milestone.terms()));
  }

  private static DeadlineRef ref(Milestone.Terms terms) {
    return new DeadlineRef(Home.group(terms.hospital()), SUBJECT_TYPE, terms.id());
  }
}
