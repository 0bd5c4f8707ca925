package org.jiebang.project.milestone.kafka;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jiebang.project.milestone.Involved;
import org.jiebang.project.milestone.Milestone;
import org.jiebang.project.openbid.OpenBid;
import org.jiebang.project.openbid.SubChallenge;
import org.jiebang.project.organisation.Organisation;
import org.jiebang.project.organisation.Person;
import org.jspecify.annotations.Nullable;

/** What every event of a milestone says: whose it is, when it is due and who answers for it. */
record MilestoneFacts(
    String subjectType,
    UUID subjectId,
    String title,
    OpenBidName openBid,
    @Nullable SubChallengeName subChallenge,
    LocalDate due,
    long dueVersion,
    List<String> leadDepartments,
    List<String> supportingDepartments,
    @Nullable String sponsor,
    List<String> sponsors,
    boolean history) {

  record OpenBidName(String code, String name) {}

  record SubChallengeName(String number, String name) {}

  static MilestoneFacts of(Milestone.Terms terms, Involved involved, Organisation organisation) {
    OpenBid openBid = involved.openBid();
    SubChallenge part = involved.part();
    return new MilestoneFacts(
        "milestone",
        terms.id(),
        terms.title(),
        new OpenBidName(openBid.code(), openBid.challenge().name()),
        part == null ? null : new SubChallengeName(part.number().text(), part.name()),
        terms.due().date(),
        terms.due().version(),
        involved.leads(),
        involved.supporting(),
        names(involved.sponsors(), terms.hospital(), organisation),
        involved.sponsors(),
        false);
  }

  private static @Nullable String names(
      List<String> sponsors, String hospital, Organisation organisation) {
    return sponsors.isEmpty()
        ? null
        : sponsors.stream()
            .map(code -> organisation.person(hospital, code).map(Person::name).orElse(code))
            .collect(Collectors.joining("、"));
  }
}
