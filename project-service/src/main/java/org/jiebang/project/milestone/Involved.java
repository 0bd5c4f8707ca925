package org.jiebang.project.milestone;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jiebang.project.numbering.NumberPath;
import org.jiebang.project.openbid.Column;
import org.jiebang.project.openbid.OpenBid;
import org.jiebang.project.openbid.SubChallenge;
import org.jspecify.annotations.Nullable;

/**
 * 相关方: the challenge a milestone belongs to, and who answers for it.
 *
 * @param openBid the open bid
 * @param part the sub-challenge, or the challenge as a whole
 * @param sponsors 牵头领导: one, or several when the whole challenge is meant
 * @param leads 牵头科室
 * @param supporting 配合科室: those the list names and those the milestone adds
 */
public record Involved(
    OpenBid openBid,
    @Nullable SubChallenge part,
    List<String> sponsors,
    List<String> leads,
    List<String> supporting) {

  /** Those who answer for a milestone of this open bid. */
  public static Involved in(OpenBid openBid, Milestone.Terms terms) {
    NumberPath number = terms.subject().subChallenge();
    SubChallenge part =
        number == null ? null : openBid.challenge().subChallenge(number).orElseThrow();
    Set<String> leads = openBid.challenge().named(Column.LEAD, number);
    Set<String> supporting =
        new LinkedHashSet<>(openBid.challenge().named(Column.SUPPORTING, number));
    supporting.addAll(terms.supportingDepartments());
    supporting.removeAll(leads);
    return new Involved(
        openBid,
        part,
        List.copyOf(openBid.challenge().named(Column.SPONSOR, number)),
        List.copyOf(leads),
        List.copyOf(supporting));
  }

  /** 牵头和配合科室. */
  public Set<String> departments() {
    Set<String> all = new TreeSet<>(leads);
    all.addAll(supporting);
    return all;
  }
}
