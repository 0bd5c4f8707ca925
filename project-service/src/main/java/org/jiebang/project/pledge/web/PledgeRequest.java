package org.jiebang.project.pledge.web;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jiebang.project.history.web.SourceRequest;
import org.jiebang.project.pledge.Pledge;
import org.jiebang.refusal.FieldError;
import org.jiebang.refusal.InvalidInput;
import org.jspecify.annotations.Nullable;

/** 亮诺补录, as sent. */
@Introspected
record PledgeRequest(
    @Min(2000) @Max(2100) int year,
    @Min(1) @Max(999) int number,
    String leader,
    @Nullable Boolean leaderInherited,
    @NotBlank @Size(max = 300) String title,
    @Nullable String strategy,
    @Nullable String openBid,
    @Nullable String subChallenge,
    @Nullable String likelySubChallenge,
    String leadDepartment,
    @Valid SourceRequest source) {

  Pledge.Facts facts() {
    return new Pledge.Facts(
        year,
        number,
        leader,
        Boolean.TRUE.equals(leaderInherited),
        title,
        strategy,
        link(),
        likelySubChallenge,
        leadDepartment,
        source.source());
  }

  private Pledge.@Nullable Link link() {
    if (openBid != null) {
      return new Pledge.Link(openBid, subChallenge);
    }
    if (subChallenge != null) {
      String message = "写明子项目时须写明项目。";
      throw new InvalidInput(
          "open-bid-required", message, new FieldError("openBid", "required", message));
    }
    return null;
  }
}
