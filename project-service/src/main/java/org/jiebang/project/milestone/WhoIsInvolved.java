package org.jiebang.project.milestone;

import jakarta.inject.Singleton;
import org.jiebang.identity.Principal;
import org.jiebang.project.openbid.OpenBids;

/** 谁相关: finds who answers for a milestone, by the challenge as it now stands. */
@Singleton
public class WhoIsInvolved {

  private final OpenBids openBids;

  /**
   * @param openBids the challenges
   */
  public WhoIsInvolved(OpenBids openBids) {
    this.openBids = openBids;
  }

  /** Those who answer for the milestone. */
  public Involved in(Milestone.Terms terms) {
    return Involved.in(
        openBids.find(terms.hospital(), terms.subject().openBid()).orElseThrow(), terms);
  }

  /** Whether the caller may see it: hospital-wide, or one of the departments involved. */
  public boolean maySee(Principal who, Milestone.Terms terms) {
    return who.seesEveryDepartment()
        || in(terms).departments().stream().anyMatch(who::maySeeDepartment);
  }
}
