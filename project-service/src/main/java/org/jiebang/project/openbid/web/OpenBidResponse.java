package org.jiebang.project.openbid.web;

import java.util.List;
import org.jiebang.project.history.Source;
import org.jiebang.project.openbid.Challenge;
import org.jiebang.project.openbid.Column;
import org.jiebang.project.openbid.Inheritance;
import org.jiebang.project.openbid.OpenBid;
import org.jiebang.project.openbid.Stage;
import org.jiebang.project.organisation.Named;
import org.jiebang.project.organisation.Names;
import org.jspecify.annotations.Nullable;

/** 揭榜项目, as shown; {@code history} marks what was recorded after the fact. */
record OpenBidResponse(
    String code,
    int year,
    String number,
    String name,
    @Nullable String goalTitle,
    @Nullable String goal,
    Named strategy,
    Stage stage,
    boolean history,
    Source source,
    List<Named> sponsors,
    List<Named> leadDepartments,
    List<Named> supportingDepartments,
    List<RowResponse> subChallenges,
    long version) {

  static OpenBidResponse of(OpenBid openBid, String strategyName, Names names) {
    Challenge challenge = openBid.challenge();
    Inheritance inheritance = new Inheritance(challenge);
    return new OpenBidResponse(
        openBid.code(),
        challenge.year(),
        challenge.number().text(),
        challenge.name(),
        challenge.goalTitle(),
        challenge.goal(),
        new Named(challenge.strategy(), strategyName),
        openBid.facts().stage(),
        true,
        openBid.facts().source(),
        names.people(challenge.named(Column.SPONSOR)),
        names.departments(challenge.named(Column.LEAD)),
        names.departments(challenge.named(Column.SUPPORTING)),
        challenge.subChallenges().stream()
            .map(it -> RowResponse.of(it, inheritance, names))
            .toList(),
        openBid.version());
  }
}
