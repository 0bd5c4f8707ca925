package org.jiebang.project.openbid.kafka;

import java.util.List;
import org.jiebang.project.history.Source;
import org.jiebang.project.openbid.Challenge;
import org.jiebang.project.openbid.Column;
import org.jiebang.project.openbid.Inheritance;
import org.jiebang.project.openbid.OpenBid;
import org.jiebang.project.openbid.Stage;
import org.jspecify.annotations.Nullable;

/** 揭榜项目, as the contract says: posted, changed and state alike. */
record OpenBidPayload(
    String code,
    int year,
    String number,
    String name,
    @Nullable String goalTitle,
    @Nullable String goal,
    String strategy,
    Stage stage,
    boolean history,
    Source source,
    List<String> sponsors,
    List<String> leadDepartments,
    List<String> supportingDepartments,
    List<RowPayload> subChallenges) {

  static OpenBidPayload of(OpenBid openBid) {
    Challenge challenge = openBid.challenge();
    Inheritance inheritance = new Inheritance(challenge);
    return new OpenBidPayload(
        openBid.code(),
        challenge.year(),
        challenge.number().text(),
        challenge.name(),
        challenge.goalTitle(),
        challenge.goal(),
        challenge.strategy(),
        openBid.facts().stage(),
        true,
        openBid.facts().source(),
        List.copyOf(challenge.named(Column.SPONSOR)),
        List.copyOf(challenge.named(Column.LEAD)),
        List.copyOf(challenge.named(Column.SUPPORTING)),
        challenge.subChallenges().stream().map(it -> RowPayload.of(it, inheritance)).toList());
  }
}
