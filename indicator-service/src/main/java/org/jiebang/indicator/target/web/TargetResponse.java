package org.jiebang.indicator.target.web;

import java.util.UUID;
import org.jiebang.indicator.target.Confirmation;
import org.jiebang.indicator.target.Goal;
import org.jiebang.indicator.target.Target;
import org.jiebang.indicator.target.TargetContent;
import org.jspecify.annotations.Nullable;

/**
 * A target as it is shown.
 *
 * @param waiting whether it waits for a person
 * @param goal what is compared with: as printed, or as confirmed
 */
record TargetResponse(
    UUID id,
    String code,
    long version,
    boolean waiting,
    Goal goal,
    TargetContent content,
    @Nullable Confirmation confirmation) {

  static TargetResponse of(Target target) {
    return new TargetResponse(
        target.id(),
        target.code(),
        target.version(),
        target.isWaiting(),
        target.goal(),
        target.content(),
        target.confirmation());
  }
}
