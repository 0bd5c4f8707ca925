package org.jiebang.indicator.target.kafka;

import org.jiebang.indicator.target.Confirmation;
import org.jiebang.indicator.target.Target;
import org.jiebang.indicator.target.TargetContent;
import org.jspecify.annotations.Nullable;

/**
 * The payload of {@code target-changed.v1} and of the target's state.
 *
 * @param code the code
 * @param indicator the indicator it is set on
 * @param subject what a commitment speaks of
 * @param version the version it now has
 * @param waiting whether it waits for a person
 * @param content what the document says
 * @param confirmation what a person said
 */
record TargetData(
    String code,
    @Nullable String indicator,
    @Nullable String subject,
    long version,
    boolean waiting,
    TargetContent content,
    @Nullable Confirmation confirmation) {

  static TargetData of(Target target) {
    return new TargetData(
        target.code(),
        target.content().indicator(),
        target.content().subject(),
        target.version(),
        target.isWaiting(),
        target.content(),
        target.confirmation());
  }
}
