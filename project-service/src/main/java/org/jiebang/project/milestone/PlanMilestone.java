package org.jiebang.project.milestone;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jiebang.calendar.BusinessClock;
import org.jiebang.identity.Principal;
import org.jiebang.identity.Role;
import org.jiebang.project.numbering.NumberPath;
import org.jiebang.project.openbid.OpenBid;
import org.jiebang.project.openbid.OpenBids;
import org.jiebang.project.organisation.CodeCheck;
import org.jiebang.project.organisation.Organisation;
import org.jiebang.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/** 设立里程碑: the office sets a dated step of a challenge or of one of its parts. */
@Singleton
public class PlanMilestone {

  private final OpenBids openBids;
  private final Organisation organisation;
  private final MilestoneBook book;
  private final BusinessClock clock;

  /**
   * @param openBids the challenges
   * @param organisation the departments known
   * @param book where the step is entered
   * @param clock what day it is
   */
  public PlanMilestone(
      OpenBids openBids, Organisation organisation, MilestoneBook book, BusinessClock clock) {
    this.openBids = openBids;
    this.organisation = organisation;
    this.book = book;
    this.clock = clock;
  }

  /**
   * 里程碑计划.
   *
   * @param subChallenge the number of a part, or the challenge as a whole
   * @param title what is to be reached
   * @param deliverable 交付物
   * @param due 到期日: today or later; a day off is allowed
   * @param supportingDepartments who helps, beside those the list names
   */
  public record Plan(
      @Nullable String subChallenge,
      String title,
      @Nullable String deliverable,
      LocalDate due,
      List<String> supportingDepartments) {}

  /** Sets the milestone. */
  @Transactional
  public Milestone.Open plan(Principal by, String openBidCode, Plan plan) {
    by.require(Role.OFFICE);
    OpenBid openBid =
        openBids
            .hold(by.hospital(), openBidCode)
            .orElseThrow(() -> new NotFound("open-bid-not-found", "没有这个项目：" + openBidCode));
    check(openBid, plan);
    Milestone.Open milestone = new Milestone.Open(terms(openBid, plan));
    book.planned(by, milestone);
    return milestone;
  }

  private void check(OpenBid openBid, Plan plan) {
    CodeCheck check = new CodeCheck(organisation, openBid.hospital());
    check.openDepartments("supportingDepartments", plan.supportingDepartments(), clock.today());
    part(openBid, plan.subChallenge(), check);
    DueCheck.notPast(plan.due(), clock.today(), check);
    check.refuseIfAny();
  }

  private static void part(OpenBid openBid, @Nullable String number, CodeCheck check) {
    if (number == null) {
      return;
    }
    if (!NumberPath.isOne(number)) {
      check.add("subChallenge", "not-a-number-path", "不是编号：" + number);
    } else if (openBid.challenge().subChallenge(new NumberPath(number)).isEmpty()) {
      check.add("subChallenge", "unknown-sub-challenge", "项目没有此子项目：" + number);
    }
  }

  private static Milestone.Terms terms(OpenBid openBid, Plan plan) {
    String number = plan.subChallenge();
    return new Milestone.Terms(
        UuidCreator.getTimeOrderedEpoch(),
        openBid.hospital(),
        1,
        new Subject(openBid.id(), number == null ? null : new NumberPath(number)),
        plan.title(),
        plan.deliverable(),
        DueDate.on(plan.due()),
        plan.supportingDepartments());
  }
}
