package org.jiebang.indicator.rollup;

import java.util.Objects;
import org.jiebang.indicator.definition.Components;
import org.jspecify.annotations.Nullable;

/**
 * 汇总结果: what a version of a roll-up says.
 *
 * @param components the sums, or none
 * @param displayed the value as shown, with its unit
 * @param completeness how much of it is there
 * @param verdict the light and who judged
 * @param definitionVersion the version of the definition it was computed with
 * @param demonstration whether a part of it is made up to show the system
 */
public record Outcome(
    @Nullable Components components,
    @Nullable String displayed,
    Completeness completeness,
    Verdict verdict,
    long definitionVersion,
    boolean demonstration) {

  /** Whether the two say the same to a reader; the version of the definition alone is no news. */
  boolean saysTheSameAs(Outcome other) {
    return sameComponents(other)
        && Objects.equals(displayed, other.displayed)
        && completeness.equals(other.completeness)
        && verdict.equals(other.verdict)
        && demonstration == other.demonstration;
  }

  private boolean sameComponents(Outcome other) {
    boolean bothEmpty = components == null && other.components == null;
    return bothEmpty
        || (components != null && other.components != null && components.sameAs(other.components));
  }
}
