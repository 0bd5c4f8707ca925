package org.jiebang.project.milestone.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jiebang.calendar.BusinessClock;
import org.jiebang.calendar.WorkingCalendar;
import org.jiebang.project.milestone.Involved;
import org.jiebang.project.milestone.Milestone;
import org.jiebang.project.milestone.MilestoneState;
import org.jiebang.project.milestone.ReminderDays;
import org.jiebang.project.milestone.WhoIsInvolved;
import org.jiebang.project.openbid.OpenBid;
import org.jiebang.project.openbid.SubChallenge;
import org.jiebang.project.organisation.Named;
import org.jiebang.project.organisation.Names;
import org.jiebang.project.organisation.Organisation;
import org.jspecify.annotations.Nullable;

/** Renders milestones with names, and with how many working days are left today. */
@Singleton
class MilestoneViews {

  private final WhoIsInvolved whoIsInvolved;
  private final Organisation organisation;
  private final BusinessClock clock;

  MilestoneViews(WhoIsInvolved whoIsInvolved, Organisation organisation, BusinessClock clock) {
    this.whoIsInvolved = whoIsInvolved;
    this.organisation = organisation;
    this.clock = clock;
  }

  /** What one answer needs to render any number of milestones of a hospital. */
  View of(String hospital) {
    return new View(
        Names.of(organisation, hospital), organisation.calendar(hospital), clock.today());
  }

  MilestoneResponse of(Milestone milestone) {
    return of(milestone, of(milestone.terms().hospital()));
  }

  MilestoneResponse of(Milestone milestone, View view) {
    return view.of(milestone, whoIsInvolved.in(milestone.terms()));
  }

  /** Names, calendar and day of one answer. */
  record View(Names names, WorkingCalendar calendar, LocalDate today) {

    private MilestoneResponse of(Milestone milestone, Involved involved) {
      Milestone.Terms terms = milestone.terms();
      LocalDate due = terms.due().date();
      boolean open = milestone.state() == MilestoneState.OPEN;
      return new MilestoneResponse(
          terms.id(),
          openBid(involved.openBid()),
          part(involved.part()),
          terms.title(),
          terms.deliverable(),
          due,
          calendar.isWorkingDay(due),
          calendar.isProvisional(due),
          open ? ReminderDays.workingDaysLeft(today, due, calendar) : null,
          open && due.isBefore(today),
          milestone.state(),
          names.people(involved.sponsors()),
          names.departments(involved.leads()),
          names.departments(involved.supporting()),
          terms.due().slips(),
          settlement(milestone),
          cancellation(milestone),
          terms.version());
    }

    private static Named openBid(OpenBid openBid) {
      return new Named(openBid.code(), openBid.challenge().name());
    }

    private static MilestoneResponse.@Nullable Part part(@Nullable SubChallenge part) {
      return part == null ? null : new MilestoneResponse.Part(part.number().text(), part.name());
    }

    private static MilestoneResponse.@Nullable Settlement settlement(Milestone milestone) {
      if (!(milestone instanceof Milestone.Settled settled)) {
        return null;
      }
      Milestone.Settlement how = settled.settlement();
      boolean onTime = !how.on().isAfter(settled.terms().due().date());
      return new MilestoneResponse.Settlement(how.on(), onTime, how.by(), how.note(), how.at());
    }

    private static MilestoneResponse.@Nullable Cancellation cancellation(Milestone milestone) {
      if (!(milestone instanceof Milestone.Cancelled cancelled)) {
        return null;
      }
      Milestone.Cancellation how = cancelled.cancellation();
      return new MilestoneResponse.Cancellation(how.reason(), how.by(), how.at());
    }
  }
}
