package org.jiebang.project.openbid.web;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jiebang.project.history.web.SourceRequest;
import org.jiebang.project.numbering.NumberPath;
import org.jiebang.project.openbid.Challenge;
import org.jiebang.project.openbid.OpenBid;
import org.jiebang.project.openbid.Responsibility;
import org.jiebang.project.openbid.Stage;
import org.jiebang.refusal.FieldError;
import org.jiebang.refusal.InvalidInput;
import org.jspecify.annotations.Nullable;

/** 揭榜项目补录, as sent: one challenge with its sub-challenges and tasks. */
@Introspected
record OpenBidRequest(
    @Min(2000) @Max(2100) int year,
    String number,
    @NotBlank @Size(max = 300) String name,
    @Nullable @Size(max = 200) String goalTitle,
    @Nullable @Size(max = 5000) String goal,
    String strategy,
    Stage stage,
    @Nullable String sponsor,
    @Nullable @Size(max = 50) List<String> leadDepartments,
    @Nullable @Size(max = 50) List<String> supportingDepartments,
    @Size(max = 200) List<@Valid SubChallengeRequest> subChallenges,
    @Valid SourceRequest source) {

  OpenBid.Facts facts() {
    refuseBadNumbers();
    return new OpenBid.Facts(stage, challenge(), source.source());
  }

  private Challenge challenge() {
    return new Challenge(
        year,
        new NumberPath(number),
        name,
        goalTitle,
        goal,
        strategy,
        new Responsibility(
            Cells.of(sponsor, null),
            Cells.of(leadDepartments, null, null),
            Cells.of(supportingDepartments, null, null)),
        subChallenges.stream().map(SubChallengeRequest::subChallenge).toList());
  }

  private void refuseBadNumbers() {
    List<FieldError> errors = new ArrayList<>();
    check("number", number, errors);
    for (int i = 0; i < subChallenges.size(); i++) {
      SubChallengeRequest sub = subChallenges.get(i);
      check("subChallenges[" + i + "].number", sub.number(), errors);
      for (int j = 0; j < sub.allTasks().size(); j++) {
        String field = "subChallenges[" + i + "].tasks[" + j + "].number";
        check(field, sub.allTasks().get(j).number(), errors);
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput("not-a-number-path", errors.get(0).message(), errors);
    }
  }

  private static void check(String field, String number, List<FieldError> errors) {
    if (!NumberPath.isOne(number)) {
      errors.add(new FieldError(field, "not-a-number-path", "不是编号：" + number));
    }
  }
}
