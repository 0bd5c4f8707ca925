package org.jiebang.project.milestone;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jiebang.http.Page;
import org.jiebang.http.PageRequest;
import org.jiebang.identity.Principal;
import org.jspecify.annotations.Nullable;

/** 查看里程碑: hospital-wide roles see all, a department what it leads or supports. */
@Singleton
public class SeeMilestones {

  private final Milestones milestones;
  private final WhoIsInvolved involved;

  /**
   * @param milestones where they are kept
   * @param involved who leads and supports
   */
  public SeeMilestones(Milestones milestones, WhoIsInvolved involved) {
    this.milestones = milestones;
    this.involved = involved;
  }

  /**
   * One milestone.
   *
   * @throws org.jiebang.refusal.NotFound also for one that the caller may not see
   */
  public Milestone one(Principal by, UUID id) {
    Milestone milestone = milestones.require(by.hospital(), id);
    if (!involved.maySee(by, milestone.terms())) {
      throw Milestones.none();
    }
    return milestone;
  }

  /** Those the caller may see, the earliest due date first. */
  public Page<Milestone> list(
      Principal by,
      @Nullable String department,
      @Nullable MilestoneState state,
      @Nullable LocalDate dueBefore,
      PageRequest page) {
    Set<String> seenBy = by.seesEveryDepartment() ? null : by.departments();
    return milestones.list(
        new MilestoneFilter(by.hospital(), seenBy, department, state, dueBefore), page);
  }
}
