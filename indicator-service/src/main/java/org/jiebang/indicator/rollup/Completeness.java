package org.jiebang.indicator.rollup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 完整性: how much of what a value needs is there. Missing is not zero.
 *
 * @param reported how many units have reported anything
 * @param expected how many there should be; none when nobody declared it
 * @param missing the codes of those that have reported nothing
 * @param periodsReported how many of the months every unit has covered
 * @param periodsExpected how many months there are
 * @param complete whether nothing is missing
 */
public record Completeness(
    int reported,
    @Nullable Integer expected,
    List<String> missing,
    int periodsReported,
    int periodsExpected,
    boolean complete) {

  /** Keeps its own list. */
  public Completeness {
    missing = List.copyOf(missing);
  }
}
